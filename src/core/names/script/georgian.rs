//! Georgian, after its national system, without apostrophes.

const LETTERS: &str = "აa ბb გg დd ეe ვv ზz თt იi კk ლl მm ნn ოo პp ჟzh რr სs ტt უu ფp ქk ღgh ყq შsh ჩch ცts ძdz წts \
    ჭch ხkh ჯj ჰh ჱey ჲy ჳw ჴq ჵo";

pub(super) fn latin(word: &str) -> String {
    super::spell(word, LETTERS)
}
