//! Names in other scripts meet their spellings in Latin letters, by what [`vendor_screener::names`]
//! offers to a screening: the words of a name or of one of its readings, in any order, alone or joined,
//! the same, usual spellings of one name, or of one skeleton.

use vendor_screener::names::{NameWord, Usual, readings, skeleton, wade_giles, words};

fn texts(words: Vec<NameWord>) -> Vec<String> {
    words.into_iter().map(|word| word.text).collect()
}

/// All the ways in which a name may read in Latin letters.
fn latin(name: &str) -> Vec<Vec<String>> {
    let all = std::iter::once(words(name)).chain(readings(name));
    all.map(texts).filter(|words| words.iter().all(|word| word.is_ascii())).collect()
}

fn same(a: &str, b: &str) -> bool {
    let skeletons = (skeleton(a), skeleton(b));
    a == b
        || Usual::of(a).meets(Usual::of(b))
        || wade_giles(a).as_deref() == Some(b)
        || wade_giles(b).as_deref() == Some(a)
        || skeletons.0.len() >= 2 && skeletons.0 == skeletons.1
}

/// Whether words answer words, alone or up to three joined, in any order.
fn answers(a: &[String], b: &[String]) -> bool {
    if a.is_empty() {
        return b.is_empty();
    }
    (1..=a.len().min(3)).any(|of_a| {
        let joined = a[..of_a].concat();
        (0..b.len()).any(|at| {
            (1..=(b.len() - at).min(3)).any(|of_b| {
                let rest = || [&b[..at], &b[at + of_b..]].concat();
                (of_a == 1 || of_b == 1) && same(&joined, &b[at..at + of_b].concat()) && answers(&a[of_a..], &rest())
            })
        })
    })
}

fn meets(a: &str, b: &str) -> bool {
    latin(a).iter().any(|a| latin(b).iter().any(|b| answers(a, b)))
}

#[test]
fn names_in_other_scripts_meet_their_latin_spellings() {
    let pairs = [
        ("Владимир Путин", "Vladimir Putin"),
        ("Сергей Лавров", "Sergei Lavrov"),
        ("Володимир Зеленський", "Volodymyr Zelenskyy"),
        ("Аляксандр Лукашэнка", "Aliaksandr Lukashenka"),
        ("Александар Вучић", "Aleksandar Vucic"),
        ("Қасым-Жомарт Тоқаев", "Kassym-Jomart Tokayev"),
        ("Αλέξης Τσίπρας", "Alexis Tsipras"),
        ("Αλέξανδρος", "Alexander"),
        ("ბიძინა ივანიშვილი", "Bidzina Ivanishvili"),
        ("Նիկոլ Փաշինյան", "Nikol Pashinyan"),
        ("عبد الله", "Abdullah"),
        ("محمد بن سلمان", "Mohammed bin Salman"),
        ("بشار الأسد", "Bashar al-Assad"),
        ("قاسم سليماني", "Qasem Soleimani"),
        ("حسن نصر الله", "Hassan Nasrallah"),
        ("عبد الرحمن", "Abdul Rahman"),
        ("عبد الرحمن", "Abdurrahman"),
        ("عبد القادر", "Abdelkader"),
        ("Abd el-Kader", "Abdulqadir"),
        ("Abdul Basit", "Abdelbasset"),
        ("يحيى السنوار", "Yahya al-Sinwar"),
        ("صدام حسين", "Saddam Hussein"),
        ("فرناندو بيريز", "Fernando Pérez"),
        ("محمود احمدی‌نژاد", "Mahmoud Ahmadinejad"),
        ("آصف علی زرداری", "Asif Ali Zardari"),
        ("דוד", "David"),
        ("בנימין נתניהו", "Benjamin Netanyahu"),
        ("नरेन्द्र मोदी", "Narendra Modi"),
        ("สมชาย", "Somchai"),
        ("习近平", "Xi Jinping"),
        ("習近平", "Xi Jinping"),
        ("李明", "Li Ming"),
        ("毛泽东", "Mao Tse-tung"),
        ("毛泽东", "Mao Zedong"),
        ("蒋介石", "Chiang Chieh-shih"),
        ("陈大文", "Chan Dawen"),
        ("海康威视", "Haikang Weishi"),
        ("单田芳", "Shan Tianfang"),
        ("山田太郎", "Yamada Taro"),
        ("田中花子", "Hanako Tanaka"),
        ("トヨタ", "Toyota"),
        ("김정은", "Kim Jong Un"),
        ("김정은", "Kim Jong-un"),
        ("박지성", "Park Ji Sung"),
        ("이재명", "Lee Jae-myung"),
        ("삼성", "Samsung"),
        ("Сitibank", "Citibank"),
    ];
    let apart: Vec<_> = pairs.iter().filter(|(a, b)| !meets(a, b)).map(|(a, b)| (a, b, latin(a), latin(b))).collect();
    assert!(apart.is_empty(), "{apart:#?}");
}

#[test]
fn different_names_do_not_meet() {
    for (a, b) in [
        ("Владимир Путин", "Vladimir Lenin"),
        ("محمد", "Ahmed"),
        ("李明", "Wang Ming"),
        ("习近平", "Xi Zhongxun"),
        ("김정은", "Kim Jong Il"),
        ("山田太郎", "Tanaka Taro"),
        ("Xi Jinping", "Xi Mingze"),
    ] {
        assert!(!meets(a, b), "{a} {b}");
    }
}
