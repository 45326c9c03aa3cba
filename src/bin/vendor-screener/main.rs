//! Natively the command line, in the browser the JavaScript interface.
fn main() {}
