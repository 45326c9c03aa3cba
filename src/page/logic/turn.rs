//! Whose turn it is: one question is with the worker, at most one waits, and a late answer is told
//! from the one that is awaited.

/// Questions on their way. Only the newest one matters: a question that waits gives way to a newer one.
#[derive(Debug)]
pub struct Turn<Q> {
    /// Whether the worker has opened the lists.
    ready: bool,
    /// The question that the worker has, and whether its answer is still wanted.
    asked: Option<(u32, bool)>,
    waiting: Option<Q>,
    last: u32,
}

impl<Q> Default for Turn<Q> {
    fn default() -> Self {
        Self { ready: false, asked: None, waiting: None, last: 0 }
    }
}

impl<Q> Turn<Q> {
    /// The worker is ready, perhaps with other lists than before: whatever was asked is to be asked anew.
    /// Returns the question if it can be sent at once.
    pub fn ready(&mut self, question: Option<Q>) -> Option<(u32, Q)> {
        self.ready = true;
        self.ask(question)
    }

    /// A new question, or none when the field was emptied. Returns it if it can be sent at once.
    pub fn ask(&mut self, question: Option<Q>) -> Option<(u32, Q)> {
        if let Some((_, wanted)) = &mut self.asked {
            *wanted = false;
        }
        self.waiting = question;
        self.next()
    }

    /// An answer has come. Returns whether to show it, and the question to send next.
    pub fn answered(&mut self, id: u32) -> (bool, Option<(u32, Q)>) {
        let wanted = self.asked == Some((id, true));
        if self.asked.is_some_and(|(asked, _)| asked == id) {
            self.asked = None;
        }
        (wanted, self.next())
    }

    fn next(&mut self) -> Option<(u32, Q)> {
        if !self.ready || self.asked.is_some() {
            return None;
        }
        let question = self.waiting.take()?;
        self.last = self.last.wrapping_add(1);
        self.asked = Some((self.last, true));
        Some((self.last, question))
    }
}

#[cfg(test)]
mod tests {
    use super::Turn;

    #[test]
    fn a_question_waits_until_the_worker_is_ready() {
        let mut turn = Turn::default();
        assert_eq!(turn.ask(Some("h")), None);
        assert_eq!(turn.ask(Some("hi")), None);
        assert_eq!(turn.ready(Some("hi")), Some((1, "hi")));
    }

    #[test]
    fn when_other_lists_are_in_use_the_question_is_asked_anew() {
        let mut turn = Turn::default();
        turn.ready(None);
        assert_eq!(turn.ask(Some("h")), Some((1, "h")));
        assert_eq!(turn.ready(Some("h")), None);
        assert_eq!(turn.answered(1), (false, Some((2, "h"))));
        assert_eq!(turn.answered(2), (true, None));
        assert_eq!(turn.ready(Some("h")), Some((3, "h")));
    }

    #[test]
    fn while_one_is_asked_only_the_newest_waits_and_the_late_answer_is_dropped() {
        let mut turn = Turn::default();
        turn.ready(None);
        assert_eq!(turn.ask(Some("h")), Some((1, "h")));
        assert_eq!(turn.ask(Some("hi")), None);
        assert_eq!(turn.ask(Some("hik")), None);
        assert_eq!(turn.answered(1), (false, Some((2, "hik"))));
        assert_eq!(turn.answered(2), (true, None));
    }

    #[test]
    fn an_answer_to_a_name_since_deleted_is_dropped() {
        let mut turn = Turn::default();
        turn.ready(None);
        turn.ask(Some("h"));
        assert_eq!(turn.ask(None), None);
        assert_eq!(turn.answered(1), (false, None));
    }

    #[test]
    fn an_answer_that_nobody_asked_for_changes_nothing() {
        let mut turn = Turn::default();
        turn.ready(None);
        turn.ask(Some("h"));
        assert_eq!(turn.answered(7), (false, None));
        assert_eq!(turn.answered(1), (true, None));
    }
}
