//! Tables of vendors as people and programs keep them, at the command line.

use std::{
    io::Write,
    process::{Output, Stdio},
};

use crate::program::vendor_screener;
use encoding_rs::{BIG5, EUC_KR, Encoding, GBK, SHIFT_JIS, WINDOWS_1251};
use review::vendors::Sheet;
use rust_xlsxwriter::Workbook;

fn run(args: &[&str]) -> Output {
    vendor_screener().args(args).output().unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn file(name: &str, bytes: &[u8]) -> String {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("batch");
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join(name);
    std::fs::write(&path, bytes).unwrap();
    path.display().to_string()
}

/// The rows that come out, as wide as their header.
fn rows(output: &Output) -> Vec<Vec<String>> {
    assert!(output.status.success(), "{}", said(output));
    let mut reader = csv::Reader::from_reader(output.stdout.as_slice());
    reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
}

/// The status of each row, the eighth column from the end.
fn statuses(name: &str, bytes: &[u8]) -> Vec<String> {
    let rows = rows(&run(&["batch", &file(name, bytes)]));
    rows.iter().map(|row| row[row.len() - 8].clone()).collect()
}

#[test]
fn a_vendor_is_found_whatever_separates_the_cells_and_whatever_stands_above() {
    for (name, text) in [
        ("semicolon.csv", "Supplier;Street;City\nHikvision;Qianmo Road;Hangzhou\nBakery Rose;High Street;Bath\n"),
        ("tab.tsv", "Vendor\tCountry\nHikvision\tCN\nBakery Rose\tGB\n"),
        ("pipe.txt", "Vendor|Country\nHikvision|CN\nBakery Rose|GB\n"),
        ("named.csv", "sep=;\r\nVendor;Country\r\nHikvision;CN\r\nBakery Rose;GB\r\n"),
        ("trailing.csv", "name,country\nHikvision,CN,\nBakery Rose,GB,\n"),
        ("decimal.csv", "Name;Umsatz\nHikvision;1.234,50\nBakery Rose;99,00\n"),
        ("numbers.csv", "Supplier,Supplier Name\n0000100023,Hikvision\n0000100024,Bakery Rose\n"),
        ("contact.csv", "Name,Company\nAnn Other,Hikvision\nBob Some,Bakery Rose\n"),
        ("blank.csv", "name, country\n \"Hikvision\", CN\n \"Bakery Rose, Ltd\", GB\n"),
        ("no-header.csv", "Hikvision,CN\nBakery Rose,GB\n"),
    ] {
        assert_eq!(statuses(name, text.as_bytes()), ["alert", "none"], "{name}");
    }
    let titled = "Approved vendors\n\nNo;Vendor;City\n1;Hikvision;Hangzhou\n2;Bakery Rose;Bath\n";
    assert_eq!(statuses("titled.csv", titled.as_bytes()), ["title", "empty", "alert", "none"]);
}

#[test]
fn the_encoding_is_told_and_said() {
    let in_encoding = |text: &str, encoding: &'static Encoding| encoding.encode(text).0.into_owned();
    let utf16 = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    for (name, bytes, encoding, vendor) in [
        (
            "1251.csv",
            in_encoding("Название,Страна\nХиквижн,CN\nМолочный завод,RU\n", WINDOWS_1251),
            "Windows-1251",
            "Хиквижн",
        ),
        ("gbk.csv", in_encoding("名称,国家\n海康威视,中国\n上海面包,中国\n", GBK), "GBK (GB18030)", "海康威视"),
        ("big5.csv", in_encoding("供應商名稱,國家\n海康威視,中國\n臺北麵包公司,臺灣\n", BIG5), "Big5", "海康威視"),
        (
            "sjis.csv",
            in_encoding("仕入先名,国\n東京製パン株式会社,日本\n", SHIFT_JIS),
            "Shift-JIS",
            "東京製パン株式会社",
        ),
        (
            "euckr.csv",
            in_encoding("공급업체명,국가\n서울제과 주식회사,대한민국\n", EUC_KR),
            "EUC-KR",
            "서울제과 주식회사",
        ),
        ("utf16.csv", utf16("name,country\r\nHikvision,CN\r\n"), "UTF-16", "Hikvision"),
    ] {
        let output = run(&["batch", &file(name, &bytes)]);
        assert!(said(&output).contains(encoding), "{name}: {}", said(&output));
        assert_eq!(rows(&output)[0][0], vendor, "{name}");
    }
}

#[test]
fn what_is_no_table_is_refused_by_name() {
    for (name, bytes, kind) in [
        ("page.xls", b"<html><table><tr><td>Hikvision</td></tr></table></html>".as_slice(), "HTML"),
        ("list.pdf", b"%PDF-1.4\n1 0 obj\nHikvision\n", "PDF"),
        ("vendors.json", b"{\"vendors\":[{\"name\":\"Hikvision\"}]}", "JSON"),
        ("cards.csv", b"BEGIN:VCARD\nFN:Hikvision\nEND:VCARD\n", "vCard"),
        ("spool.txt", b"Vendors\n----------------\n|100|Hikvision|\n----------------\n", "printing"),
        ("packed.csv.gz", b"\x1F\x8B\x08\0\0\0\0\0", "packed"),
        ("empty.csv", b"", "nothing in it"),
    ] {
        let output = run(&["batch", &file(name, bytes)]);
        assert_eq!((output.status.code(), output.stdout.len()), (Some(1), 0), "{name}");
        assert!(said(&output).contains(kind), "{name}: {}", said(&output));
    }
}

#[test]
fn a_stray_quotation_mark_hides_no_vendor_and_counts_as_an_alert() {
    let path = file("stray.csv", b"name\nAcme Pipes\n\"Bakery\nHikvision\n");
    let output = run(&["batch", &path]);
    let found: Vec<_> = rows(&output).iter().map(|row| row[1].clone()).collect();
    assert_eq!(found, ["none", "unreadable", "alert"]);
    assert!(said(&output).contains("3 rows, 1 alert, 1 unreadable row"), "{}", said(&output));
    let only = file("unreadable.csv", b"name,country\nAcme,DE\nBakery, Rose,GB\n");
    assert_eq!(run(&["batch", &only, "--fail-on-alert"]).status.code(), Some(3));
}

#[test]
fn the_columns_stay_under_their_headings_and_are_made_text() {
    let bytes = b"name,note\nHikvision,=1+1\nBakery, Rose,x\n\nAcme Pipes, kept \n";
    let found = rows(&run(&["batch", &file("columns.csv", bytes)]));
    let seen: Vec<_> = found.iter().map(|row| (row[0].as_str(), row[1].as_str(), row[2].as_str())).collect();
    let expected = [
        ("Hikvision", "'=1+1", "alert"),
        ("Bakery", " Rose,x", "unreadable"),
        ("", "", "empty"),
        ("Acme Pipes", " kept ", "none"),
    ];
    assert_eq!(seen, expected);
    let twice = file("twice.csv", b"name,status,name\nHikvision,mine,Acme\n");
    let output = run(&["batch", &twice, "--format", "json"]);
    let row: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let value = |key: &str| row[0][key].as_str().unwrap_or_default().to_owned();
    assert_eq!([value("name"), value("name_3")], ["Hikvision", "Acme"]);
    assert_eq!([value("status_2"), value("status")], ["mine", "alert"]);
}

#[test]
fn standard_error_says_which_column_was_taken_and_why() {
    let told =
        |name: &str, text: &str, args: &[&str]| said(&run(&[&["batch", &file(name, text.as_bytes())], args].concat()));
    let table = "Vendor,Vendor Name\n17,Hikvision\n";
    assert!(told("why.csv", table, &[]).contains("column 2 \"Vendor Name\", by its heading in row 1"));
    assert!(told("why.csv", table, &["--column", "vendor"]).contains("column 1 \"Vendor\", as asked"));
    assert!(told("bare.csv", "Hikvision,CN\nAcme Pipes,DE\n", &[]).contains("no headings were found"));
}

#[test]
fn a_spreadsheet_is_read_as_the_page_reads_it() {
    let mut workbook = Workbook::new();
    for (name, vendor) in [("Vendors", "Hikvision"), ("Archive", "Acme Pipes")] {
        let sheet = workbook.add_worksheet().set_name(name).unwrap();
        sheet.write(0, 0, "Supplier name").unwrap().write(1, 0, vendor).unwrap();
    }
    let path = file("vendors.xlsx", &workbook.save_to_buffer().unwrap());
    let output = run(&["batch", &path]);
    assert_eq!(rows(&output)[0][..2], ["Hikvision", "alert"]);
    assert!(said(&output).contains("\"Archive\" was not read"), "{}", said(&output));
    assert_eq!(rows(&run(&["batch", &path, "--sheet", "archive"]))[0][0], "Acme Pipes");
    let missing = run(&["batch", &path, "--sheet", "2025"]);
    assert!(missing.status.code() == Some(1) && said(&missing).contains("Vendors, Archive"), "{}", said(&missing));
}

#[test]
fn a_file_named_as_a_spreadsheet_is_one_in_which_no_cell_is_a_formula() {
    let path = file("to-xlsx.csv", b"ref,name,note\n007,Hikvision,=1+1\n008,Bakery Rose,\n");
    let out = file("screened.XLSX", b"what was there before");
    let output = run(&["batch", &path, "--out", &out]);
    assert!(output.status.success(), "{}", said(&output));
    let sheet = Sheet::read(&std::fs::read(&out).unwrap()).unwrap();
    let row = |row: usize| sheet.row(row).take(4).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(row(0), ["ref", "name", "note", "status"]);
    assert_eq!(row(1), ["007", "Hikvision", "'=1+1", "alert"]);
    assert_eq!((row(2), sheet.len()), (["008", "Bakery Rose", "", "none"].map(str::to_owned).to_vec(), 3));
    assert_eq!(sheet.cell(1, 6), "100");
    for (out, args) in [("x.ods", &[][..]), ("x.xlsx", &["--format", "csv"])] {
        let out = file(out, b"");
        let refused = run(&[&["batch", &path, "--out", &out], args].concat());
        assert!(!refused.status.success() && said(&refused).contains("CSV, JSON or XLSX"), "{}", said(&refused));
    }
}

#[test]
fn a_list_that_comes_as_a_spreadsheet_is_read_from_the_sheet_that_has_it() {
    let mut workbook = Workbook::new();
    let note = workbook.add_worksheet().set_name("Read me").unwrap();
    note.write(0, 0, "This list is kept up by the purchasing department.").unwrap();
    let sheet = workbook.add_worksheet().set_name("Entries").unwrap();
    for (row, cells) in
        [["Supplier", "Company", "Reason"], ["100023", "Zulu \"Best\" Ltd", "unpaid"]].into_iter().enumerate()
    {
        for (column, cell) in cells.into_iter().enumerate() {
            sheet.write(1 + row as u32, column as u16, cell).unwrap();
        }
    }
    let list = file("never.xlsx", &workbook.save_to_buffer().unwrap());
    let index = file("never.index", b"");
    let built = run(&["index", "build", &list, "--out", &index]);
    assert!(said(&built).contains("read the sheet \"Entries\""), "{}", said(&built));
    let found = run(&["batch", &file("never.csv", b"name\nZulu Best\n"), "--index", &index]);
    assert_eq!(rows(&found)[0][1], "alert");
}

#[test]
fn all_hits_come_out_a_row_each() {
    let path = file("all.csv", b"name\nHuawei\nBakery Rose\n");
    let (best, all) = (rows(&run(&["batch", &path])), rows(&run(&["batch", &path, "--all-hits"])));
    assert_eq!(best.len(), 2);
    let parties: std::collections::BTreeSet<_> =
        all.iter().filter(|row| row[0] == "Huawei").map(|row| &row[3]).collect();
    assert!(parties.len() > 1 && parties.len() + 1 == all.len(), "{all:?}");
    assert!(all.iter().all(|row| row[8].is_empty()), "{all:?}");
}

#[test]
fn standard_input_is_screened_as_it_comes() {
    let mut child = vendor_screener()
        .args(["batch", "-", "--out", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    let writer = std::thread::spawn(move || {
        input.write_all(b"ref;vendor\n").unwrap();
        for row in 0..10_000 {
            writeln!(input, "{row};Bakery {}", row % 7).unwrap();
        }
        input.write_all(b"x;Hikvision\n").unwrap();
    });
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    let rows = rows(&output);
    assert_eq!((rows.len(), rows[10_000][2].as_str()), (10_001, "alert"));
}
