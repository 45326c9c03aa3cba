//! Codes of three letters for countries → those of two, after ISO 3166-1; `XKS` is what the United States use for Kosovo. Territories
//! that stand under no name among the names of countries are left out.

/// The code of two letters of the country of this code of three, in whatever capitals.
pub fn of_three_letters(code: &str) -> Option<&'static str> {
    let pairs = || CODES.split(' ').filter_map(|pair| pair.split_at_checked(3));
    pairs().find(|(three, _)| three.eq_ignore_ascii_case(code)).map(|(_, two)| two)
}

const CODES: &str = "\
    ABWAW AFGAF AGOAO AIAAI ALAAX ALBAL ANDAD AREAE ARGAR ARMAM ASMAS ATAAQ ATGAG AUSAU AUTAT AZEAZ BDIBI BELBE \
    BENBJ BFABF BGDBD BGRBG BHRBH BHSBS BIHBA BLRBY BLZBZ BMUBM BOLBO BRABR BRBBB BRNBN BTNBT BWABW CAFCF CANCA \
    CCKCC CHECH CHLCL CHNCN CIVCI CMRCM CODCD COGCG COKCK COLCO COMKM CPVCV CRICR CUBCU CUWCW CXRCX CYMKY CYPCY \
    CZECZ DEUDE DJIDJ DMADM DNKDK DOMDO DZADZ ECUEC EGYEG ERIER ESHEH ESPES ESTEE ETHET FINFI FJIFJ FLKFK FRAFR \
    FROFO FSMFM GABGA GBRGB GEOGE GGYGG GHAGH GIBGI GINGN GLPGP GMBGM GNBGW GNQGQ GRCGR GRDGD GRLGL GTMGT GUFGF \
    GUMGU GUYGY HKGHK HNDHN HRVHR HTIHT HUNHU IDNID IMNIM INDIN IOTIO IRLIE IRNIR IRQIQ ISLIS ISRIL ITAIT JAMJM \
    JEYJE JORJO JPNJP KAZKZ KENKE KGZKG KHMKH KIRKI KNAKN KORKR KWTKW LAOLA LBNLB LBRLR LBYLY LCALC LIELI LKALK \
    LSOLS LTULT LUXLU LVALV MACMO MARMA MCOMC MDAMD MDGMG MDVMV MEXMX MHLMH MKDMK MLIML MLTMT MMRMM MNEME MNGMN \
    MNPMP MOZMZ MRTMR MSRMS MTQMQ MUSMU MWIMW MYSMY MYTYT NAMNA NCLNC NERNE NFKNF NGANG NICNI NIUNU NLDNL NORNO \
    NPLNP NRUNR NZLNZ OMNOM PAKPK PANPA PERPE PHLPH PLWPW PNGPG POLPL PRIPR PRKKP PRTPT PRYPY PSEPS PYFPF QATQA \
    REURE ROURO RUSRU RWARW SAUSA SDNSD SENSN SGPSG SHNSH SLBSB SLESL SLVSV SMRSM SOMSO SPMPM SRBRS SSDSS STPST \
    SURSR SVKSK SVNSI SWESE SWZSZ SXMSX SYCSC SYRSY TCATC TCDTD TGOTG THATH TJKTJ TKMTM TLSTL TONTO TTOTT TUNTN \
    TURTR TUVTV TWNTW TZATZ UGAUG UKRUA URYUY USAUS UZBUZ VATVA VCTVC VENVE VGBVG VIRVI VNMVN VUTVU WLFWF WSMWS \
    YEMYE ZAFZA ZMBZM ZWEZW XKSXK";

#[cfg(test)]
mod tests {
    use super::{CODES, of_three_letters};
    use crate::cells::is_code;

    #[test]
    fn every_code_of_three_letters_is_that_of_a_country() {
        assert_eq!((of_three_letters("usa"), of_three_letters("AUT")), (Some("US"), Some("AT")));
        assert_eq!((of_three_letters("ZZZ"), of_three_letters("")), (None, None));
        let unknown: Vec<&str> = CODES.split(' ').filter(|pair| is_code(&pair[3..]).is_none()).collect();
        assert!(unknown.is_empty(), "{unknown:?}");
    }
}
