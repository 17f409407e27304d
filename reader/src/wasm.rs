//! The boundary to JavaScript.

use wasm_bindgen::prelude::wasm_bindgen;

use crate::Unreadable;

/// The second reader, in the extension's service worker.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Reader(crate::Reader);

#[wasm_bindgen]
impl Reader {
    /// A reader of the bytes of the model and the text of its vocabulary.
    ///
    /// # Errors
    ///
    /// Throws an `Error` that says in a sentence what can't be read.
    #[wasm_bindgen(constructor)]
    pub fn new(model: Vec<u8>, vocabulary: &str) -> Result<Self, js_sys::Error> {
        crate::Reader::new(model, vocabulary).map(Self).map_err(thrown)
    }

    /// What is to be added to the core's score of this text.
    ///
    /// # Errors
    ///
    /// Throws an `Error` if the model can't be run.
    pub fn points(&self, text: &str) -> Result<i32, js_sys::Error> {
        self.0.points(text).map_err(thrown)
    }
}

fn thrown(error: Unreadable) -> js_sys::Error {
    js_sys::Error::new(&error.to_string())
}
