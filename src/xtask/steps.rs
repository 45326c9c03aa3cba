//! Steps: what is done, how long it usually takes, how far we are.

use crate::problem::{Problem, Result};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// Steps that are decided on first and then done in order, so that each can say "2 of 6".
#[derive(Default)]
pub struct Steps {
    list: Vec<Step>,
}

struct Step {
    title: String,
    usually: &'static str,
    action: Action,
}

enum Action {
    /// The next step waits for it.
    Here(Box<dyn FnOnce() -> Result>),
    /// The next steps are done beside it.
    Beside(Box<dyn FnOnce() -> Result + Send>),
    /// What is done beside must have ended.
    Wait,
}

/// What is done beside the other steps: its number, and what comes of it.
struct Beside {
    number: usize,
    thread: JoinHandle<(Result, Duration)>,
}

impl Steps {
    /// Adds a step: "Building the page", "30 seconds".
    pub fn add(&mut self, title: impl Into<String>, usually: &'static str, action: impl FnOnce() -> Result + 'static) {
        self.push(title.into(), usually, Action::Here(Box::new(action)));
    }

    /// Adds a step beside which the following ones are done: one that often keeps only one core busy.
    pub fn add_beside(
        &mut self,
        title: impl Into<String>,
        usually: &'static str,
        action: impl FnOnce() -> Result + Send + 'static,
    ) {
        self.push(title.into(), usually, Action::Beside(Box::new(action)));
    }

    /// Adds that what follows needs all that came before.
    pub fn add_wait(&mut self) {
        self.push("Waiting for what is done beside".to_owned(), "2 minutes", Action::Wait);
    }

    fn push(&mut self, title: String, usually: &'static str, action: Action) {
        self.list.push(Step { title, usually, action });
    }

    /// Does the steps until one fails.
    pub fn run(self) -> Result {
        let total = self.list.len();
        self.run_noting(&mut vec![None; total]).map_err(|(problem, failed)| {
            if total > 1 {
                eprintln!("\nStopped at step {} of {total}.", failed + 1);
            }
            problem
        })
    }

    /// Does the steps until one fails, and closes with a table of what passed.
    pub fn run_with_summary(self) -> Result {
        let started = Instant::now();
        let titles: Vec<String> = self.list.iter().map(|step| step.title.clone()).collect();
        let mut took = vec![None; titles.len()];
        let result = self.run_noting(&mut took);
        let width = titles.iter().map(|title| title.chars().count()).max().unwrap_or(0);
        eprintln!();
        for (number, title) in titles.iter().enumerate() {
            match (&result, took[number]) {
                (Err((_, failed)), _) if *failed == number => eprintln!("  FAILED   {title}"),
                (_, Some(time)) => eprintln!("  done     {title:width$}  {}", readable(time)),
                (_, None) => eprintln!("  not run  {title}"),
            }
        }
        match &result {
            Ok(()) => eprintln!("\nEverything passed in {}.", readable(started.elapsed())),
            Err(_) => eprintln!("\nFailed after {}.", readable(started.elapsed())),
        }
        result.map_err(|(problem, _)| problem)
    }

    /// Does the steps and notes how long each took; of a failure, the step's number.
    fn run_noting(self, took: &mut [Option<Duration>]) -> std::result::Result<(), (Problem, usize)> {
        let total = self.list.len();
        let mut beside = Vec::new();
        let mut result = Ok(());
        for (number, step) in self.list.into_iter().enumerate() {
            let place = format!("[{}/{total}]", number + 1);
            let started = Instant::now();
            result = match step.action {
                Action::Here(action) => {
                    eprintln!("{place} {} (usually {}) …", step.title, step.usually);
                    action().map_err(|problem| (problem, number))
                }
                Action::Beside(action) => {
                    eprintln!("{place} {} (usually {}), beside what follows …", step.title, step.usually);
                    let thread = std::thread::spawn(move || (action(), started.elapsed()));
                    beside.push(Beside { number, thread });
                    continue;
                }
                Action::Wait => ended(&mut beside, took),
            };
            if result.is_err() {
                break;
            }
            took[number] = Some(started.elapsed());
            eprintln!("{place} done in {}", readable(started.elapsed()));
        }
        if result.is_err() && !beside.is_empty() {
            eprintln!("\nA step failed; what is done beside it is still waited for …"); // or it would go on unseen
        }
        let rest = ended(&mut beside, took);
        result.and(rest)
    }
}

/// Waits for what is done beside, and notes how long it took.
fn ended(beside: &mut Vec<Beside>, took: &mut [Option<Duration>]) -> std::result::Result<(), (Problem, usize)> {
    let mut all = Ok(());
    for Beside { number, thread } in beside.drain(..) {
        let crashed = |_| (Err(Problem::new("A step ended in a panic.", "See above.")), Duration::ZERO);
        let (result, time) = thread.join().unwrap_or_else(crashed);
        match result {
            Ok(()) => took[number] = Some(time),
            Err(problem) => all = all.and(Err((problem, number))),
        }
    }
    all
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
    fn a_step_beside_others_has_ended_when_it_is_waited_for() {
        let (send, receive) = std::sync::mpsc::channel();
        let mut steps = Steps::default();
        steps.add_beside("beside", "1 second", move || {
            receive.recv().map_err(|_| Problem::new("what follows was not done beside it", "mend it"))
        });
        steps.add("what follows", "1 second", move || {
            send.send(()).map_err(|_| Problem::new("it had ended before", "mend it"))
        });
        steps.add_wait();
        assert!(steps.run().is_ok());
    }

    #[test]
    fn a_step_that_fails_beside_others_stops_what_waits_for_it() {
        let mut steps = Steps::default();
        steps.add_beside("beside", "1 second", || Err(Problem::new("it broke", "mend it")));
        steps.add("what follows", "1 second", || Ok(()));
        steps.add_wait();
        steps.add("what needs it", "1 second", || panic!("it is not there"));
        assert!(steps.run_with_summary().is_err());
    }

    #[test]
    fn times_are_readable() {
        assert_eq!(readable(Duration::from_millis(1234)), "1.2 s");
        assert_eq!(readable(Duration::from_secs(185)), "3 min 05 s");
    }
}
