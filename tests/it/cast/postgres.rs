//! A PostgreSQL server for this run: made by `initdb` in a temporary folder, reached by a socket in it, gone when the
//! run ends (a shell beside it waits for our end of a pipe to close).

use super::skipped;
use std::{
    os::unix::{fs::chown, process::CommandExt},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::{
        LazyLock,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};
use tokio::sync::OnceCell;

struct Server {
    folder: PathBuf,
}

static SERVER: LazyLock<Option<Server>> = LazyLock::new(start);
static TEMPLATE: OnceCell<()> = OnceCell::const_new();
static COUNT: AtomicU32 = AtomicU32::new(0);

/// The address of a fresh database with this program's schema; none if there is no PostgreSQL here.
pub async fn fresh_database() -> Option<String> {
    let server = SERVER.as_ref()?;
    TEMPLATE.get_or_init(|| make_template(server)).await;
    let name = format!("story_{}", COUNT.fetch_add(1, Ordering::Relaxed));
    server.run_sql(&format!("CREATE DATABASE {name} TEMPLATE template_house"));
    Some(server.address(&name))
}

/// A database of another program, with nothing in it: the folder of the server's socket; none if there is no PostgreSQL.
pub fn foreign_database(name: &str) -> Option<PathBuf> {
    let server = SERVER.as_ref()?;
    server.run_sql(&format!("CREATE DATABASE {name}"));
    Some(server.folder.clone())
}

async fn make_template(server: &Server) {
    server.run_sql("CREATE DATABASE template_house");
    let db = selvedge::db::Db::open(&server.address("template_house")).await.expect("the template opens");
    selvedge::db::migrate::run(&db).await.expect("the migrations run");
    db.close().await;
}

/// Where Debian and others keep `initdb`.
fn programs() -> Option<PathBuf> {
    let on_path =
        std::env::var_os("PATH").into_iter().flat_map(|p| std::env::split_paths(&p).collect::<Vec<_>>());
    let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let versions = versions.map(|entry| entry.path().join("bin"));
    versions.chain(on_path).find(|folder| folder.join("initdb").exists())
}

fn start() -> Option<Server> {
    let Some(programs) = programs() else {
        skipped("PostgreSQL", "install PostgreSQL 15 or newer (on Debian: apt-get install postgresql)");
        return None;
    };
    let folder = std::env::temp_dir().join(format!("selvedge-pg-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("a temporary folder can be made");
    let owner = owner(&folder);
    let data = folder.join("data");
    let made = as_owner(Command::new(programs.join("initdb")), owner)
        .args(["-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C", "-N", "-D"])
        .arg(&data)
        .stdout(Stdio::null())
        .output()
        .expect("initdb can be started");
    assert!(made.status.success(), "initdb: {}", String::from_utf8_lossy(&made.stderr));
    // The shell ends the server when this process ends, however it ends.
    let script = r#""$1" -D "$2" -k "$3" -c listen_addresses= -c fsync=off -c synchronous_commit=off -c max_connections=300 \
                    >"$3/log" 2>&1 & server=$!; cat >/dev/null; kill -INT $server; wait $server; rm -rf "$3""#;
    #[allow(clippy::zombie_processes, reason = "it outlives this process by a moment, to end the server")]
    let mut shell = as_owner(Command::new("sh"), owner)
        .args(["-c", script, "sh"])
        .arg(programs.join("postgres"))
        .arg(&data)
        .arg(&folder)
        .stdin(Stdio::piped())
        .process_group(0)
        .spawn()
        .expect("a shell can be started");
    // Our end of the pipe stays open until the process ends.
    std::mem::forget(shell.stdin.take());
    let server = Server { folder };
    server.wait_until_ready(&programs);
    Some(server)
}

/// PostgreSQL refuses to run as root: then it runs as whoever Debian made for it, or as nobody.
fn owner(folder: &Path) -> Option<(u32, u32)> {
    let id = |args: &[&str]| {
        let output = Command::new("id").args(args).output().ok().filter(|o| o.status.success())?;
        String::from_utf8_lossy(&output.stdout).trim().parse::<u32>().ok()
    };
    if id(&["-u"]) != Some(0) {
        return None;
    }
    let (uid, gid) =
        ["postgres", "nobody"].iter().find_map(|name| Some((id(&["-u", name])?, id(&["-g", name])?)))?;
    chown(folder, Some(uid), Some(gid)).expect("root may give a folder away");
    Some((uid, gid))
}

fn as_owner(mut command: Command, owner: Option<(u32, u32)>) -> Command {
    if let Some((uid, gid)) = owner {
        command.uid(uid).gid(gid).current_dir("/");
    }
    command
}

impl Server {
    fn address(&self, database: &str) -> String {
        format!("postgres://postgres@localhost/{database}?host={}", self.folder.display())
    }

    fn psql(&self, sql: &str) -> Command {
        let programs = programs().expect("the server was started from there");
        let mut command = Command::new(programs.join("psql"));
        command
            .args(["-q", "-X", "-U", "postgres", "-d", "postgres", "-h"])
            .arg(&self.folder)
            .args(["-c", sql]);
        command
    }

    fn run_sql(&self, sql: &str) {
        let output = self.psql(sql).output().expect("psql can be started");
        assert!(output.status.success(), "{sql}: {}", String::from_utf8_lossy(&output.stderr));
    }

    fn wait_until_ready(&self, programs: &Path) {
        for _ in 0..200 {
            let ready = Command::new(programs.join("pg_isready"))
                .arg("-h")
                .arg(&self.folder)
                .stdout(Stdio::null())
                .status();
            if ready.is_ok_and(|status| status.success()) {
                return;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        panic!(
            "PostgreSQL did not start: {}",
            std::fs::read_to_string(self.folder.join("log")).unwrap_or_default()
        );
    }
}
