//! Steps: what is done, how long it usually takes, how far we are.

use crate::problem::{Problem, Result};
use std::time::{Duration, Instant};

/// Steps that are decided on first and then done in order, so that each can say "2 of 6".
#[derive(Default)]
pub struct Steps {
    list: Vec<Step>,
}

struct Step {
    title: String,
    usually: &'static str,
    action: Box<dyn FnOnce() -> Result>,
}

impl Steps {
    /// Adds a step: "Building the page", "30 seconds".
    pub fn add(&mut self, title: impl Into<String>, usually: &'static str, action: impl FnOnce() -> Result + 'static) {
        self.list.push(Step { title: title.into(), usually, action: Box::new(action) });
    }

    /// Does the steps until one fails.
    pub fn run(self) -> Result {
        let titles: Vec<String> = self.list.iter().map(|step| step.title.clone()).collect();
        self.run_noting(&mut Vec::new()).map_err(|(problem, failed)| {
            if titles.len() > 1 {
                eprintln!("\nStopped at step {} of {}.", failed + 1, titles.len());
            }
            problem
        })
    }

    /// Does the steps until one fails, and closes with a table of what passed.
    pub fn run_with_summary(self) -> Result {
        let started = Instant::now();
        let titles: Vec<String> = self.list.iter().map(|step| step.title.clone()).collect();
        let mut took = Vec::new();
        let result = self.run_noting(&mut took);
        let width = titles.iter().map(|title| title.chars().count()).max().unwrap_or(0);
        eprintln!();
        for (number, title) in titles.iter().enumerate() {
            match (&result, took.get(number)) {
                (Err((_, failed)), _) if *failed == number => eprintln!("  FAILED   {title}"),
                (_, Some(time)) => eprintln!("  done     {title:width$}  {}", readable(*time)),
                (_, None) => eprintln!("  not run  {title}"),
            }
        }
        match &result {
            Ok(()) => eprintln!("\nEverything passed in {}.", readable(started.elapsed())),
            Err(_) => eprintln!("\nFailed after {}.", readable(started.elapsed())),
        }
        result.map_err(|(problem, _)| problem)
    }

    fn run_noting(self, took: &mut Vec<Duration>) -> std::result::Result<(), (Problem, usize)> {
        let total = self.list.len();
        for (done, step) in self.list.into_iter().enumerate() {
            let number = done + 1;
            eprintln!("[{number}/{total}] {} (usually {}) …", step.title, step.usually);
            let started = Instant::now();
            (step.action)().map_err(|problem| (problem, done))?;
            took.push(started.elapsed());
            eprintln!("[{number}/{total}] done in {}", readable(started.elapsed()));
        }
        Ok(())
    }
}

fn readable(time: Duration) -> String {
    let seconds = time.as_secs();
    if seconds < 60 {
        format!("{:.1} s", time.as_secs_f64())
    } else {
        format!("{} min {:02} s", seconds / 60, seconds % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::RefCell;
    use std::rc::Rc;

    #[test]
    fn steps_are_done_in_order_until_one_fails() {
        let done = Rc::new(RefCell::new(Vec::new()));
        let note = |number| {
            let done = Rc::clone(&done);
            move || {
                done.borrow_mut().push(number);
                Ok(())
            }
        };
        let mut steps = Steps::default();
        steps.add("one", "1 second", note(1));
        steps.add("two", "1 second", || Err(Problem::new("it broke", "mend it")));
        steps.add("three", "1 second", note(3));
        assert!(steps.run_with_summary().is_err());
        assert_eq!(*done.borrow(), [1]);
    }

    #[test]
    fn times_are_readable() {
        assert_eq!(readable(Duration::from_millis(1234)), "1.2 s");
        assert_eq!(readable(Duration::from_secs(185)), "3 min 05 s");
    }
}
