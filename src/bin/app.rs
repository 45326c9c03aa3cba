//! The page. Only the browser runs it.

fn main() {
    #[cfg(target_arch = "wasm32")]
    vendor_screener::web::start();
}
