//! What it costs. `cargo bench` runs everything; `cargo bench -- search` one of them.
//!
//! Figures are ratios against a peer or a raw limit in the same run: machines differ and are noisy.

mod bulk;
mod generator;
mod house;
mod import;
mod law;
mod pictures;
mod plain;
mod search;
mod truth;
mod workbench;

use std::time::Instant;

/// As the program has it.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    let wanted: Vec<String> = std::env::args().skip(1).filter(|arg| !arg.starts_with('-')).collect();
    let benches: [(&str, fn()); 9] = [
        ("import", import::run),
        ("bulk", bulk::run),
        ("house", house::run),
        ("law", law::run),
        ("pictures", pictures::run),
        ("search", search::run),
        ("plain", plain::run),
        ("truth", truth::run),
        ("workbench", workbench::run),
    ];
    for (name, run) in benches {
        if wanted.is_empty() || wanted.iter().any(|w| w == name) {
            println!("\n== {name}");
            let started = Instant::now();
            run();
            println!("   took {:.1} s", started.elapsed().as_secs_f64());
        }
    }
}
