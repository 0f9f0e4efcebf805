//! Work that outlives its request: it shows how far it is, stops when it is asked to, and never hangs.

use crate::{cast::House, story};
use chrono::Duration;
use reqwest::{Method, StatusCode};
use selvedge::{
    imports,
    jobs::{Handler, Job, NewJob, State, queue, worker},
    people::Role,
};
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::Arc;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

/// A worker with these handlers, until the token is cancelled.
fn works(house: &House, handlers: HashMap<&'static str, Handler>) -> CancellationToken {
    let closing = CancellationToken::new();
    tokio::spawn(worker::run(house.app.clone(), handlers, closing.clone()));
    closing
}

async fn hands_in(house: &House, kind: &'static str, within: Duration) -> Uuid {
    let id = Uuid::now_v7();
    let made_by = "ana@example.com".to_owned();
    let job = NewJob { id, kind, title: kind.into(), input: json!({}), made_by, place: None, within };
    let mut tx = house.app.db.write().await.unwrap();
    queue::hand_in(&mut tx, &job, house.app.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    house.app.bell.notify_waiters();
    id
}

async fn job(house: &House, id: Uuid) -> Job {
    let mut tx = house.app.db.read().await.unwrap();
    queue::load(&mut tx, id).await.unwrap()
}

/// The job once it has ended.
async fn ended(house: &House, id: Uuid) -> Job {
    for _ in 0..600 {
        let job = job(house, id).await;
        if job.ended_at.is_some() {
            return job;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    panic!("the job did not end: {:?}", job(house, id).await);
}

/// Goes on until it is stopped.
fn endless() -> Handler {
    Arc::new(|_, _, running| {
        Box::pin(async move {
            running.is_at(json!({"done": 1}));
            running.stop.cancelled().await;
            Err(selvedge::error::Error::internal("a job", "it was stopped"))
        })
    })
}

story!(an_import_in_the_background_ends_with_its_report, |house| {
    house.furnish().await;
    let door = house.opens_its_door().await;
    let ana = house.caller(&door, Role::Admin).await;
    let closing = works(&house, HashMap::from([(imports::job::KIND, imports::job::handler())]));
    let file = "style,product,sku,size,title@en\nCOA,COA-red,COA-red-M,M,Coat\nCOA,COA-red,,L,Coat\n";
    let request = ana.request(Method::POST, "/api/v1/imports?file_name=goods.csv&background=true").body(file);
    let handed_in = ana.send(request).await;
    assert_eq!(handed_in.status, StatusCode::ACCEPTED, "{}", handed_in.text);
    let id: Uuid = handed_in.json()["id"].as_str().unwrap().parse().unwrap();
    let job = ended(&house, id).await;
    assert_eq!(job.state, State::Done, "{job:?}");
    let shown = ana.get(&format!("/api/v1/jobs/{id}")).await.json();
    assert_eq!(shown["result"]["created"], 2, "{shown}");
    assert_eq!(ana.get(&format!("/api/v1/imports/{id}")).await.status, StatusCode::OK);
    assert_eq!(ana.get(&format!("/api/v1/plans/{id}")).await.json()["state"], "applied");
    assert!(!imports::job::folder(&house.app, id).exists(), "its files are cleared away");
    closing.cancel();
});

story!(a_job_stops_when_it_is_asked_to_and_at_its_deadline, |house| {
    let closing = works(&house, HashMap::from([("endless", endless())]));
    let asked = hands_in(&house, "endless", Duration::hours(1)).await;
    for _ in 0..100 {
        if job(&house, asked).await.state == State::Running {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    let door = house.opens_its_door().await;
    let ana = house.caller(&door, Role::Admin).await;
    let cancelled = ana.post(&format!("/api/v1/jobs/{asked}/cancel"), json!({})).await;
    assert_eq!(cancelled.status, StatusCode::OK, "{}", cancelled.text);
    assert_eq!(ended(&house, asked).await.state, State::Cancelled);
    let again = ana.post(&format!("/api/v1/jobs/{asked}/cancel"), json!({})).await;
    assert_eq!(again.status, StatusCode::CONFLICT, "{}", again.text);

    let late = hands_in(&house, "endless", Duration::milliseconds(500)).await;
    house.app.clock.advance(Duration::seconds(2));
    let late = ended(&house, late).await;
    assert_eq!((late.state, late.reason.map(|r| r.0.key)), (State::Failed, Some("job-past-deadline")));
    closing.cancel();
});

story!(a_job_whose_worker_died_is_taken_up_again_and_given_up_in_the_end, |house| {
    let id = hands_in(&house, "work", Duration::hours(9)).await;
    for attempt in 1..=queue::ATTEMPTS {
        let now = house.app.clock.now();
        let claimed = queue::claim(&house.app.db, "dead", "here", &["work"], now).await.unwrap().unwrap();
        assert_eq!((claimed.id, claimed.attempts), (id, attempt));
        let nothing = queue::claim(&house.app.db, "other", "here", &["work"], now).await.unwrap();
        assert!(nothing.is_none(), "a claim holds for its lease");
        house.app.clock.advance(queue::LEASE + Duration::seconds(1));
    }
    let now = house.app.clock.now();
    assert!(queue::claim(&house.app.db, "other", "here", &["work"], now).await.unwrap().is_none());
    let job = job(&house, id).await;
    assert_eq!((job.state, job.reason.map(|r| r.0.key)), (State::Failed, Some("job-begun-too-often")));
    let heard = queue::heartbeat(&house.app.db, id, "dead", &Value::Null, now).await.unwrap();
    assert_eq!(heard, queue::Heard::Lost, "who was silent for too long does not speak for the job");
});

story!(many_workers_never_have_the_same_job, |house| {
    let mut ids = Vec::new();
    for _ in 0..20 {
        ids.push(hands_in(&house, "work", Duration::hours(1)).await);
    }
    let now = house.app.clock.now();
    let workers = (0..8).map(|n| {
        let db = house.app.db.clone();
        tokio::spawn(async move {
            let mut claimed = Vec::new();
            while let Some(job) = queue::claim(&db, &format!("w{n}"), "here", &["work"], now).await.unwrap() {
                claimed.push(job.id);
            }
            claimed
        })
    });
    let mut claimed = Vec::new();
    for worker in workers.collect::<Vec<_>>() {
        claimed.extend(worker.await.unwrap());
    }
    claimed.sort_unstable();
    assert_eq!(claimed, ids);
});
