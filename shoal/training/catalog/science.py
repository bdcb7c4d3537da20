"""Tools of work and science: software, files, data, text, health, biology, education."""

from shoal.training.catalog.entry import Chain, Entry

__all__ = ["CHAINS", "ENTRIES"]

_REPOSITORIES = (
    "pick web-shop; billing-api; data-loader; mobile-app; acme/router; docs-site; image-proxy; "
    "auth-service; lab-notebook; fieldnotes; northwind/crm; tide-model; parser-core"
)
_SERVICES = (
    "pick checkout; login; search-api; billing; the recommendation engine; user-profile; gateway; "
    "notifications; invoice-worker; the chat backend; media-encoder; pricing; session-store"
)
_HOSTS = (
    "pick web-01; web-14; db-primary; db-replica-2; atlas; node7; mail.internal; build-host; "
    "eu-west-3; 10.0.4.17; raspberrypi; gpu-box; staging-2; zeus"
)
_VERSIONS = "pick 1.4.2; 2.0.0; 0.9.1; v3.7; v12; 4.11.0; 2024.6; 5.0.0-rc1; 1.18.3; v2.2.9"
_BRANCHES = (
    "pick main; develop; feature/login-form; fix-timeouts; release-2.1; hotfix/tax; new-parser; "
    "dark-mode; experiment; refactor-auth; cleanup; trunk; spike/cache"
)
_IMAGES = (
    "pick holiday.jpg; logo.png; cat_on_sofa.jpg; scan_012.png; team-photo.jpeg; cover.webp; "
    "IMG_4471.jpg; portraits/anna.png; receipt.png; microscope_3.tif; map-old.png; DSC00918.JPG"
)
_RECORDINGS = (
    "pick interview.mp3; lecture_04.wav; standup-monday.m4a; voicemail.ogg; rec/choir.flac; "
    "podcast-ep12.mp3; hearing_2.wav; memo 7.m4a; field_birds.wav; seminar.aac; call-0915.mp3"
)
_COURSES = (
    "pick Organic Chemistry; Linear Algebra; Intro to Statistics; World History; Data Structures; "
    "Creative Writing; Microeconomics; Cell Biology; Spanish II; Ethics; Astronomy 101; "
    "Machine Learning; Art of the Renaissance; Thermodynamics; Public Health"
)
_BOOKS = (
    "pick Middlemarch; The Name of the Rose; Frankenstein; Things Fall Apart; Dracula; Emma; "
    "The Selfish Gene; War and Peace; A Brief History of Time; Silent Spring; Kim; The Trial; "
    "Pride and Prejudice; Crime and Punishment; The Left Hand of Darkness; Dune; Beloved"
)
_SPECIES = (
    "pick red fox; barn owl; monarch butterfly; snow leopard; green sea turtle; Atlantic cod; "
    "European hedgehog; fire salamander; Quercus robur; giant panda; golden eagle; pine marten; "
    "Panthera onca; blue whale; common toad; bottlenose dolphin; lady's slipper; grey wolf"
)
_COUNTRIES = (
    "pick France; Kenya; Brazil; Japan; Norway; India; Canada; Portugal; South Korea; Mexico; "
    "New Zealand; Ghana; Poland; Argentina; Vietnam; the Netherlands; Egypt; Iceland; Chile"
)
_CALORIES = "int 80..900"

ENTRIES: tuple[Entry, ...] = (
    Entry(
        "create_issue|issue_create|open_ticket|report_bug",
        "Open a new issue in a code repository.|Files a ticket against a software project"
        "|Report a problem or wish in a repository; label and assignee are optional",
        {
            "repository|repo|project": _REPOSITORIES,
            "title|summary|subject": "pick Crash on startup; Totals are off by one; Add dark mode; "
            "Login page times out; Typos in the readme; Export button does nothing; Slow search; "
            "Support Python 3.13; Wrong time zone in reports; Memory leak in the worker; "
            "Images are rotated; Let users rename folders",
            "label?|kind|issue_type": "enum bug, feature, question",
            "assignee?|assigned_to|owner": "person",
        },
        (
            'Please file "{title}" against {repository}[ and give it to {assignee}].',
            "something's broken in {repository}, write it down so we don't forget: {title}",
            "New ticket for {repository}[, label {label}], titled {title}",
            "{repository}: {title}[ ({label})] - track that please",
            "I keep running into this in {repository}. Could you report it upstream as {title}?",
            "{title}. That ought to be on the list of {repository}[, assigned to {assignee}]",
            "Put '{title}' on the tracker of the {repository} repo[ as a {label}]",
            "open an issue with the title {title} in {repository}[, assignee {assignee}]",
            "My colleagues asked for it again at lunch. Log {title} under {repository}[, type "
            "{label}][ and let {assignee} handle it]",
            "can we get {title} recorded for the {repository} team",
        ),
        {"number": "int 10..4000"},
        (
            "I filed it in {repository} as number {number}.",
            "Issue {number} is now open: {title}.",
        ),
    ),
    Entry(
        "close_issue|resolve_ticket|issue_close|mark_issue_done",
        "Close an open issue by its number.|Marks a ticket as settled, with a reason if one is said"
        "|Set an issue to closed",
        {
            "number|issue_number|ticket": "int 10..4000",
            "reason?|resolution|why": "enum fixed, duplicate, invalid, wont_fix",
            "comment?|note|remark": "sentence",
        },
        (
            "Issue {number} can be closed[, it's a {reason}].",
            "#{number} is done[, resolution {reason}]",
            "we no longer need ticket {number}, shut it[ with the comment {comment}]",
            "Finally solved {number} after two long evenings. Tick it off, would you?",
            "Take {number} off the list of open problems[, reason: {reason}]",
            "{number} was settled last Friday, please mark it so[ and note: {comment}]",
            "Could you resolve number {number}[ as {reason}]?",
            "close {number}[ {reason}]",
            "I believe nobody is working on {number} any more, so get rid of it[ ({reason})].",
        ),
        {"open_left": "int 0..140"},
        (
            "Issue {number} is closed; {open_left} are still open.",
            "Done. That leaves {open_left} open issues.",
        ),
    ),
    Entry(
        "list_commits|commit_history|recent_changes|git_log",
        "List the commits of a repository.|Who changed what in a project, newest first"
        "|Commit history, by author, branch and start date if wanted",
        {
            "repository|repo|project": _REPOSITORIES,
            "author?|committer|by": "person",
            "since?|after|from_date": "date",
            "branch?|ref": _BRANCHES,
        },
        (
            "What has been pushed to {repository}[ since {since}]?",
            "show me the history of {repository}[ on branch {branch}][ by {author}]",
            "who touched {repository} lately",
            "I was on holiday. Catch me up on the code in {repository}[, all after {since}].",
            "{repository} commits[, author {author}][, from {since} on]",
            "My lead wants an overview of the work done in {repository}[ by {author}].",
            "Did anything change in {repository}[ on {branch}][ since {since}]?",
            "git log for {repository}[ branch {branch}]",
            "List what[ {author}] went into {repository}",
            "Tell me what landed in the repo {repository}[ after {since}].",
        ),
        {"commits": "int 1..90", "latest": "pick Fix rounding; Bump numpy; Add retries; Tidy docs"},
        (
            'There are {commits} commits in {repository}; the latest is "{latest}".',
            '{commits} changes, most recently "{latest}".',
        ),
    ),
    Entry(
        "deploy_service|service_deploy|ship_release|rollout",
        "Deploy a service to an environment.|Puts a service live on staging or production"
        "|Ship a service; without a version the newest build is taken",
        {
            "service|app|application": _SERVICES,
            "environment|env|stage": "enum staging, production, development",
            "version?|tag|release": _VERSIONS,
        },
        (
            "Deploy {service} to {environment}[, version {version}].",
            "push {service} out to {environment} please",
            "{environment} needs the new {service}[, that is {version}]",
            "We've tested all morning and {service} looks fine. Ship it to {environment}!",
            "Can[ release {version} of] {service} go to {environment} now?",
            "I'd like to see {service} running on {environment}[ at {version}] before the demo",
            "roll {service}[ {version}] out, environment {environment}",
            "Get {service} up on {environment}[ with release {version}]",
            "{service} -> {environment}",
            "the customer keeps asking when {service} arrives, so please bring it to {environment}",
        ),
        {"status": "pick running; healthy; started; live", "seconds": "int 12..600"},
        (
            "{service} is {status} on {environment} after {seconds} seconds.",
            "It took {seconds} seconds and {service} is now {status}.",
        ),
    ),
    Entry(
        "rollback_deployment|deployment_rollback|revert_release|restore_version",
        "Return a service to an earlier version.|Undo a deployment: put an old version back"
        "|Rolls a service back to the version named",
        {
            "service|app|component": _SERVICES,
            "version|to_version|target_version": _VERSIONS,
            "notify?|notify_team|announce": "flag",
        },
        (
            "Roll {service} back to {version}.",
            "{service} has been falling over since the update. Go back to {version}"
            "[ {notify=true|and tell everyone}]",
            "we had {version} of {service} before and it worked, I want that again",
            "Undo the last release of {service} and restore version {version}"
            "[, {notify=true|with a notice to the team}]",
            "put {version} back in place for {service}",
            "Emergency: customers see blank pages. Return {service} to the old {version}!",
            "{version} was the last good one for {service}, reinstate it please",
            "Revert {service}, to_version {version}[, {notify=true|announce it too}]",
            "Could {service} be downgraded to {version}?",
        ),
        {"previous": _VERSIONS, "minutes": "int 1..15"},
        (
            "{service} went from {previous} back to {version} in {minutes} minutes.",
            "The version {previous} was taken out after {minutes} minutes of work.",
        ),
    ),
    Entry(
        "restart_server|server_restart|reboot_host|machine_reboot",
        "Restart a machine.|Reboots a server, at once or after a delay in minutes"
        "|Turn a host off and on again",
        {
            "server|host|machine": _HOSTS,
            "delay?|delay_minutes|wait": "int 1..120",
            "force?|hard|forced": "flag",
        },
        (
            "Reboot {server}[ in {delay} minutes].",
            "{server} hangs, turn it off and on again[, {force=true|by force}]",
            "could you restart the server {server} for me[, delay {delay}]",
            "Nothing answers on {server} any more. A fresh boot might help.",
            "give {server} a kick[ {force=true|and don't wait for processes to stop}]",
            "The updates are installed, so {server} must come up anew[ {delay} minutes from now]",
            "I think {server} needs power cycling[, {force=true|the hard way}]",
            "bounce {server}",
            "After the kernel patch we have to start {server} again[, wait {delay} minutes first].",
        ),
        {"downtime": "int 15..300"},
        (
            "{server} is back after {downtime} seconds.",
            "The restart kept {server} away for {downtime} seconds.",
        ),
    ),
    Entry(
        "search_logs|log_search|grep_logs|find_log_entries",
        "Search the logs for a text.|Finds log lines that contain a phrase"
        "|Log search; level, service and how many hours to look back are optional",
        {
            "query|pattern|text": "pick connection refused; timeout; NullPointerException; "
            "out of memory; 502 bad gateway; permission denied; disk full; deadlock; user 4471; "
            "invalid token; segfault; rate limit exceeded; payment declined",
            "service?|source|app": _SERVICES,
            "level?|severity": "enum debug, info, warning, error",
            "hours?|last_hours|look_back": "int 1..72",
        },
        (
            'Is there any "{query}" in the logs[ of {service}]?',
            "grep {query}[, last {hours} hours][, level {level}]",
            "How often did we see {query}[ in the past {hours} hours]?",
            "{query} - where does that come up[, looking back {hours} hours]?",
            "A user rang and complained. Look whether {query} was written anywhere[ by {service}]",
            "find the lines that mention {query}[ with severity {level}]",
            "I suspect {query} again[ in {service}]. Can you check what was written out?",
            "look for {query} among the messages[ of {service}][ at level {level}]",
            "has {query} happened[ during the last {hours} hours]",
            "Hunt down every trace of {query}[ from {service}], I need it for the postmortem.",
        ),
        {"matches": "int 0..5000", "last_seen": "time"},
        (
            "{matches} lines contain {query}, the last one at {last_seen}.",
            "I found {query} {matches} times; it last came up at {last_seen}.",
        ),
    ),
    Entry(
        "server_load|host_metrics|check_server_usage|monitoring_read",
        "Current load of a server.|Reads one metric of a machine as a percentage"
        "|How busy a host is: cpu, memory, disk or network",
        {
            "host|server|machine": _HOSTS,
            "metric|resource|what": "enum cpu, memory, disk, network",
            "minutes?|window|over_minutes": "int 1..60",
        },
        (
            "How full is the {metric} of {host}?",
            "{host} {metric}[ over the last {minutes} minutes]",
            "Everything feels slow today. What is {host} doing on {metric}?",
            "read me the {metric} usage on {host}[, averaged over {minutes} minutes]",
            "is {host} running out of {metric}",
            "I wonder whether the {metric} on {host} is at its limit.",
            "Give me the metric {metric} for host {host}[ with a window of {minutes} minutes]",
            "Any headroom left on {host}, {metric} wise?",
            "{metric} on {host}, what does it look like[ across {minutes} minutes]?",
            "check if {host} is sweating: {metric} please",
        ),
        {"percent": "int 1..100"},
        (
            "The {metric} of {host} is at {percent} percent.",
            "{host} uses {percent} percent of its {metric}.",
        ),
    ),
    Entry(
        "merge_branches|branch_merge|git_merge|combine_branches",
        "Merge one branch into another.|Brings the commits of a source branch into a target branch"
        "|Git merge; squash makes it a single commit",
        {
            "source|from_branch|head": _BRANCHES,
            "target|into|base": _BRANCHES,
            "squash?|single_commit|squash_commits": "flag",
        },
        (
            "Merge {source} into {target}.",
            "{target} should get everything from {source}[, {squash=true|squashed}]",
            "bring {source} over to {target} please",
            "I'm finished with {source}, it may go into {target} now",
            "Into {target} goes {source}[, {squash=true|as one single commit}].",
            "pull the work of {source} to {target}",
            "The reviewers are happy. {target} is waiting for {source}",
            "Combine them: source {source}, target {target}[, {squash=true|squash the commits}]",
            "update {target} with what's on {source}",
            "I need the changes made on {source} to be on {target} as well by tonight",
        ),
        {"conflicts": "int 0..9", "files_changed": "int 1..80"},
        (
            "{files_changed} files changed in {target}, with {conflicts} conflicts.",
            "{source} is in {target}: {conflicts} conflicts, {files_changed} files touched.",
        ),
    ),
    Entry(
        "compare_files|file_diff|diff_files|text_compare",
        "Show the differences between two files.|Diff of an old and a new file"
        "|Compares two files line by line",
        {
            "old_file|before|original": "file",
            "new_file|after|changed": "file",
            "ignore_case?|case_insensitive": "flag",
        },
        (
            "What changed between {old_file} and the newer {new_file}?",
            "diff {old_file} {new_file}",
            "{new_file} is meant to replace {old_file}. How do they differ"
            "[, {ignore_case=true|ignoring upper and lower case}]?",
            "My editor sent back {new_file}; hold it against my original {old_file}, please",
            "Is {new_file} really any different from the old {old_file}?",
            "line by line, {old_file} (before) versus {new_file} (after)"
            "[, {ignore_case=true|capitals don't matter}]",
            "I want to see what was added in {new_file} that {old_file} did not have",
            "compare the new file {new_file} with the old file {old_file}",
            "somebody edited {old_file} and saved it as {new_file}, show me the edits",
        ),
        {"added": "int 0..200", "removed": "int 0..200"},
        (
            "{added} lines were added and {removed} removed.",
            "{new_file} has {added} new lines and lacks {removed} of {old_file}.",
        ),
    ),
    Entry(
        "run_tests|test_run|execute_test_suite|check_build",
        "Run a suite of software tests.|Runs the tests and counts what fails"
        "|Executes a test suite, optionally in several workers at once",
        {
            "suite|tests|test_set": "pick unit; integration; smoke; end-to-end; regression; "
            "parser; security; api; payments; ui; nightly; migration",
            "workers?|parallel|jobs": "int 2..16",
            "stop_on_failure?|fail_fast": "flag",
        },
        (
            "Run the {suite} tests[ with {workers} workers].",
            "does the {suite} suite still pass?",
            "{suite} green or red?",
            "I refactored half of it yesterday. Make sure {suite} is not broken"
            "[, {stop_on_failure=true|stop at the first failure}]",
            "kick off {suite}[ on {workers} processes]",
            "Before I go home, start the {suite} checks please[, {workers} in parallel]",
            "Execute the test suite called {suite}[, {stop_on_failure=true|failing fast}][, "
            "workers {workers}]",
            "let's see if {suite} holds up",
            "My boss wants proof that nothing fails in {suite}.",
        ),
        {"passed": "int 20..900", "failed": "int 0..12"},
        (
            "{passed} tests passed and {failed} failed.",
            "In {suite}, {failed} failed; the other {passed} are fine.",
        ),
    ),
    Entry(
        "schedule_job|cron_add|job_scheduler_add|plan_script",
        "Run a script at a fixed time.|Schedules a script, every day or on one weekday"
        "|Adds a recurring job: script, clock time, day",
        {
            "script|command|task": "pick cleanup.sh; backup.py; send_report; rotate-logs; "
            "sync_users.py; train_model.sh; refresh_cache; export_orders; reindex; make nightly; "
            "download_rates.py; purge_temp",
            "time|at|start_time": "time",
            "day?|weekday|on_day": "pick Monday; Tuesday; Wednesday; Thursday; Friday; Saturday; "
            "Sunday",
        },
        (
            "Run {script} at {time}[ every {day}].",
            "{script} should start by itself at {time}[, on {day}]",
            "I always forget to launch {script}. Have it go off at {time}[ each {day}]",
            "at {time} please execute {script}, and again each time after that[, day {day}]",
            "set up a cron entry: {script}, {time}[, {day}]",
            "every night the server is idle, so let {script} begin then, say {time}",
            "Could {script} be automated? Time: {time}[, weekday: {day}]",
            "[{day}s, ]{time}: {script}",
            "I don't want to start {script} by hand any longer, {time} would suit me",
        ),
        {"job": "id"},
        (
            "{script} is scheduled as job {job}.",
            "Job {job} will run {script} at {time}.",
        ),
    ),
    Entry(
        "certificate_expiry|check_ssl|tls_certificate_lookup|site_certificate",
        "When the TLS certificate of a site runs out.|Checks the SSL certificate of a web address"
        "|Expiry date of a website's certificate",
        {"site|url|domain": "url", "port?|tcp_port": "int 443..9443"},
        (
            "How long is the certificate of {site} still valid?",
            "{site} ssl[ port {port}]",
            "People on {site} get a security warning. Has its encryption lapsed?",
            "until when is https fine on {site}",
            "Please look at {site}[ on port {port}] and tell me when TLS must be renewed.",
            "I have a feeling we forgot to renew {site}'s cert",
            "does the padlock for {site} run out soon?",
            "when do I have to replace the cert on {site}[, it listens on {port}]",
            "check the certificate, site {site}[, tcp port {port}]",
        ),
        {"expires": "date", "issuer": "company"},
        (
            "It runs out on {expires} and was issued by {issuer}.",
            "{issuer} issued the certificate of {site}, valid until {expires}.",
        ),
    ),
    Entry(
        "request_review|review_request|ask_for_code_review|assign_reviewer",
        "Ask a colleague to review a pull request.|Assigns a reviewer to a pull request"
        "|Code review: who shall look at which pull request",
        {
            "pull_request|pr|pull_request_number": "int 10..3000",
            "reviewer|colleague|person": "person",
            "urgent?|priority": "flag",
        },
        (
            "Ask {reviewer} to look over pull request {pull_request}.",
            "{reviewer} should check PR {pull_request}[, {urgent=true|it is urgent}]",
            "could somebody proofread my code in {pull_request}? preferably {reviewer}",
            "I'm done coding {pull_request}, hand it to {reviewer} for comments",
            "{pull_request} needs a second pair of eyes, {reviewer}'s ideally",
            "reviewer for {pull_request}: {reviewer}[ ({urgent=true|urgent})]",
            "Have {reviewer} approve {pull_request}[, {urgent=true|as soon as possible}], I can't "
            "merge without it",
            "assign {pull_request} to {reviewer} for review",
            "I'd feel better if {reviewer} read through pr {pull_request} first.",
        ),
        {"open_reviews": "int 1..12"},
        (
            "{reviewer} was asked; that makes {open_reviews} open reviews.",
            "Sent to {reviewer}, who now has {open_reviews} reviews waiting.",
        ),
    ),
    Entry(
        "scan_package|package_vulnerabilities|security_advisories|dependency_check",
        "Known security holes of a software package.|Looks a library up in the advisories"
        "|Vulnerabilities of a dependency, of one version if said",
        {
            "package|library|dependency": "pick requests; lodash; openssl; log4j; left-pad; "
            "numpy; spring-core; express; pillow; axios; libxml2; serde; urllib3; jquery",
            "version?|release": _VERSIONS,
        },
        (
            "Is {package}[ {version}] safe to use?",
            "any known holes in {package}[, version {version}]?",
            "{package}[ at {version}] - vulnerable or not",
            "We depend on {package}[ {version}] and the auditors are coming on Thursday. Are there "
            "advisories?",
            "I heard in the news that {package} was hacked, please check it",
            "should I be worried about {package} in our lock file",
            "scan the package {package}[, release {version}]",
            "CVE list for {package}[ {version}]",
            "Before I add {package} as a dependency: does it have open security problems?",
        ),
        {"advisories": "int 0..14", "worst": "enum low, moderate, high, critical"},
        (
            "{package} has {advisories} advisories, the worst of them {worst}.",
            "{advisories} known problems; severity up to {worst}.",
        ),
    ),
    Entry(
        "on_call_engineer|who_is_on_call|oncall_lookup",
        "Who is on call at the moment.|Tells the engineer on duty of a team"
        "|Name and phone number of whoever handles incidents now",
        {
            "team|group|unit": "pick platform; payments; database; network; mobile; frontend; "
            "security; storage; data science; support; search; infrastructure",
            "day?|date|on": "weekday",
        },
        (
            "Who is on call for {team}[ on {day}]?",
            "{team} duty[ {day}]?",
            "It's 3 am and the alarms won't stop. Whom do I wake up in {team}?",
            "name the person who handles incidents for the {team} team[, day {day}]",
            "I need someone from {team} who is on duty",
            "which poor soul has the pager in {team}[ {day}]",
            "Tell me who I can bother about {team} problems[ {day}], please.",
            "who's responsible at {team} if things break[ {day}]",
        ),
        {"engineer": "person", "phone": "phone"},
        (
            "{engineer} has the duty for {team}, phone {phone}.",
            "Call {engineer} at {phone}.",
        ),
    ),
    Entry(
        "find_file|file_search|locate_file|search_documents",
        "Find a file by what it is called.|Locates a document on the disk and gives its path"
        "|File search by name; folder narrows it down",
        {
            "name|filename|query": "pick tax return; budget 2024; thesis draft; meeting minutes; "
            "CV; rental contract; wedding list; measurements; insurance policy; seating plan; "
            "lab report; invoice Miller; packing list; novel chapter 3; floor plan",
            "folder?|directory|inside": "pick Documents; Downloads; Desktop; the shared drive; "
            "Archive; projects/2023; backup; home; Attachments; old laptop",
        },
        (
            "Where did I save the {name}[, perhaps in {folder}]?",
            "find {name}[ in {folder}]",
            "I can't for the life of me remember where the {name} went",
            "{name} - where is it[, somewhere under {folder}]?",
            "My accountant is coming in an hour and I need the document called {name}. Track it "
            "down please[, look in {folder}]",
            "Look[ through {folder}] for {name}, would you",
            "There was something named {name} on this computer. Which path does it have?",
            "I lost {name}, could you dig it up[ from {folder}]?",
            "locate the file {name}[, directory {folder}]",
            "do I still have the {name} anywhere",
        ),
        {"path": "file"},
        ("The {name} is at {path}.", "I found it: {path}."),
    ),
    Entry(
        "move_file|file_move|relocate_file|transfer_to_folder",
        "Move a file to another folder.|Takes a file out of its place and puts it into a folder"
        "|Relocates a document; an existing one is only replaced if asked",
        {
            "file|source|path": "file",
            "destination|target_folder|to": "pick Archive; Desktop; Downloads; projects/alpha; "
            "Photos 2022; the shared drive; Private; invoices/paid; trash; inbound; for-review",
            "overwrite?|replace_existing": "flag",
        },
        (
            "Move {file} to {destination}.",
            "{file} belongs in {destination}, not where it is now",
            "put {file} into {destination}[, {overwrite=true|replacing what is there}]",
            "Tidying up at last! {destination} is the right place for {file}",
            "mv {file} {destination}",
            "I'd rather have {file} in {destination}[ {overwrite=true|even if one exists there}]",
            "Into the folder {destination} with {file}, please.",
            "could you shift {file} over to {destination}",
            "drag {file} to {destination} for me[ and {overwrite=true|overwrite any older one}]",
        ),
        {"new_path": "file"},
        ("It is now at {new_path}.", "Moved; you find {file} under {new_path}."),
    ),
    Entry(
        "compress_file|zip_file|archive_create|make_archive",
        "Compress a file into an archive.|Packs a file so that it takes less space"
        "|Makes a zip, tar or 7z of a file, with a password if given",
        {
            "file|path|input_file": "file",
            "format?|archive_type": "enum zip, tar, 7z",
            "password?|secret": "pick hunter22; blue-moon; Tr0ub4dor; correcthorse; s3same; "
            "q9!x; mellon; 4711abc; open-up; letmein9",
        },
        (
            "Zip up {file}[ with the password {password}].",
            "{file} is too big to mail, shrink it[ as {format}]",
            "pack {file}[ into a {format} archive]",
            "My disk is nearly full. Can you squeeze {file}[, format {format}]?",
            "make {file} smaller without losing anything",
            "I need an archive of {file}[ in {format} form][, protected by {password}]",
            "compress {file}[, {format}]",
            "The upload only takes packed data, so wrap {file} up for me[ as {format}].",
            "{file}, but compressed[ and locked with {password}] please",
        ),
        {"archive": "file", "percent_saved": "int 5..92"},
        (
            "{archive} is ready and {percent_saved} percent smaller.",
            "I saved {percent_saved} percent; the archive is {archive}.",
        ),
    ),
    Entry(
        "convert_document|document_converter|change_file_format|file_convert",
        "Convert a document to another format.|Turns a file into pdf, docx, html or txt"
        "|Saves a copy of a document in the target format",
        {
            "file|document|path": "file",
            "target_format|to_format|output": "enum pdf, docx, html, txt, odt",
            "pages?|page_range": "pick 1-3; 2-10; 5; 1-12; 4-7; 10-20; 3; 8-9",
        },
        (
            "Turn {file} into {target_format}.",
            "I need {file} as {target_format}[, only pages {pages}]",
            "{file} to {target_format}",
            "My tutor can't read {file}. Make it {target_format} for him, please",
            "could I have the {target_format} version of {file}[ (pages {pages})]",
            "export {file}, output {target_format}",
            "They insist on {target_format}, and all I've got is {file}",
            "Convert the document {file}[, page range {pages},] to the format {target_format}.",
            "save {file} as {target_format}",
            "{target_format} please, from {file}[, pages {pages}]",
        ),
        {"output_file": "file"},
        ("The {target_format} is saved as {output_file}.", "Here it is: {output_file}."),
    ),
    Entry(
        "share_file|file_share|give_access|send_file_link",
        "Share a file with someone by email.|Gives a person access to a document"
        "|Sends a link to a file; access says what the person may do",
        {
            "document|file|path": "file",
            "email|recipient|with_whom": "email",
            "access?|role|rights": "enum view, comment, edit",
        },
        (
            "Share {document} with {email}.",
            "{email} needs to see {document}[, {access} access]",
            "Let {email} have {document}[ with the right to {access}]",
            "send {email} a link to {document}",
            "I promised a colleague she'd get {document} today. Her address is {email}[, she may "
            "{access}]",
            "{document} -> {email}[ ({access})]",
            "Could {email} be given access to {document}[ so they can {access}]?",
            "make {document} available to {email}",
            "Add the recipient {email} to {document}[, role {access}].",
            "I want {email} to be able to get at {document}[, rights: {access}]",
        ),
        {"link": "url"},
        ("{email} can reach it at {link}.", "I shared {document}: {link}."),
    ),
    Entry(
        "query_table|table_query|select_records|database_lookup",
        "Fetch records from a database table.|Reads the records of a table that match a condition"
        "|Select from a table where a column has a value",
        {
            "table|table_name|from_table": "pick customers; orders; employees; products; "
            "suppliers; patients; shipments; sensors; invoices; students; subscriptions; events",
            "filter|condition|where": {
                "column|field": "pick status; country; city; owner; type; department; category; "
                "priority; state; region",
                "value|equals": "pick open; Spain; Sales; Berlin; urgent; cancelled; retail; "
                "Maria Lopez; north; paid; new; overdue",
            },
            "limit?|max_records|top": "int 2..200",
        },
        (
            "Show me[ {limit}] {table} where {filter.column} is {filter.value}.",
            "which {table} have {filter.value} as their {filter.column}",
            "{table}, {filter.column} = {filter.value}[, limit {limit}]",
            "Pull everything with {filter.column} {filter.value} out of {table}[, at most {limit}]",
            "I'm writing the quarterly report. Get the {table} whose {filter.column} equals "
            "{filter.value}",
            "select * from {table} where {filter.column} is {filter.value}[ limit {limit}]",
            "give me the entries of {table} that say {filter.value} under {filter.column}",
            "In the table {table}, look up column {filter.column} with value {filter.value}"
            "[ and stop after {limit}].",
            "{filter.value} in {filter.column}: which {table} are those?",
        ),
        {"found": "int 0..400", "first_id": "id"},
        (
            "There are {found} such {table}; the first is {first_id}.",
            "I found {found}, beginning with {first_id}.",
        ),
    ),
    Entry(
        "backup_database|database_backup|db_dump|save_snapshot",
        "Make a backup of a database.|Dumps a database to a safe place"
        "|Takes a snapshot of a database, encrypted on demand",
        {
            "database|db|db_name": "pick crm; warehouse; clinic; analytics; users; shop_prod; "
            "accounting; library; hr; telemetry; wiki; genomes; inventory",
            "location?|target|store_in": "pick S3; the NAS; /mnt/backup; offsite; cold storage; "
            "the second data center; an external disk; Glacier; /var/dumps",
            "encrypted?|encrypt": "flag",
        },
        (
            "Back up {database}[ to {location}].",
            "make a copy of the {database} db in case something goes wrong[, {encrypted=true|"
            "encrypted}]",
            "We migrate tonight and I'm nervous. Save {database} first[, put it on {location}]",
            "{database} dump[ into {location}]",
            "is it possible to secure the state of {database} now[ on {location}]",
            "I'd sleep better with a fresh snapshot of {database}",
            "Store everything in {database} safely[ at {location}][ {encrypted=true|under "
            "encryption}].",
            "preserve {database} before they drop the tables",
            "Please dump the database {database}[, location {location}][, {encrypted=true|with "
            "encryption}]",
        ),
        {"file_name": "file", "gigabytes": "float 0.1..400 1"},
        (
            "{file_name} holds the backup, {gigabytes} GB in all.",
            "{database} is saved in {file_name} ({gigabytes} GB).",
        ),
    ),
    Entry(
        "column_statistics|stats_of_column|describe_column|table_column_summary",
        "A statistic over one column of a data file.|Computes mean, median, sum and so on of a"
        " column|Summarises the numbers in one column of a table",
        {
            "file|table|dataset": "pick sales.csv; survey.xlsx; patients.csv; wages_2023.csv; "
            "rainfall.csv; trips.parquet; exam results.xlsx; penguins.csv; orders.tsv; sensors.csv",
            "column|field|variable": "pick age; price; income; weight; duration; score; "
            "temperature; quantity; distance; height; reaction time; salary",
            "statistic|measure|function": "enum mean, median, sum, minimum, maximum, variance",
            "group_by?|per|grouped_by": "pick country; gender; month; product; school; species; "
            "year; store; treatment",
        },
        (
            "What is the {statistic} of {column} in {file}[ per {group_by}]?",
            "{file}: {statistic} {column}[ by {group_by}]",
            "I have {file} here from a colleague, and I'd like the {statistic} of the {column} "
            "values",
            "calculate the {statistic} over {column}, data is in {file}[, grouped by {group_by}]",
            "For {column}, which {statistic} do you get from {file}?",
            "My professor will ask for the {statistic} {column}. Work it out from {file}"
            "[, one for each {group_by}]",
            "take {file} and tell me the {statistic} for the column {column}",
            "how does {column} come out in {file}? I want the {statistic}[, split by {group_by}]",
            "{statistic} of {file}'s {column} please",
        ),
        {"result": "float 0.5..5000"},
        (
            "The {statistic} of {column} is {result}.",
            "In {file}, {column} has a {statistic} of {result}.",
        ),
    ),
    Entry(
        "moving_average|rolling_mean|smooth_series|running_average",
        "Smooth a series of numbers.|Moving average over a window of values"
        "|Averages each value with its neighbours, window values at a time",
        {
            "values|series|numbers": "list float 1..200 1",
            "window|window_size|period": "int 2..14",
            "centered?|center": "flag",
        },
        (
            "Smooth {values} with a window of {window}.",
            "{values} - moving average, {window} at a time please",
            "My daily weigh-ins jump around: {values}. Even them out over {window} points",
            "take the rolling mean of {values}, window {window}[, {centered=true|centered}]",
            "Using {window} neighbours, flatten the bumps in {values}[, {centered=true|centered}]",
            "the sensor gave {values} and it is noisy; average every {window} in a row",
            "with period {window}, what's the running average of {values}",
            "I want a calmer curve out of {values}. {window} steps should do",
            "How do {values} look when each point is averaged with the last {window}?",
        ),
        {"smoothed": "list float 1..200 1"},
        ("The smoothed values are {smoothed}.", "With a window of {window} you get {smoothed}."),
    ),
    Entry(
        "draw_chart|plot_data|chart_create|make_graph",
        "Draw a chart of some numbers.|Plots values as a bar, line or pie chart"
        "|Makes a graph; a title and a color can be given",
        {
            "values|data|numbers": "list int 1..500",
            "chart_type|kind|style": "enum bar, line, pie, scatter",
            "title?|heading": "pick Sales per month; Yield by field; Votes; Rainfall; My week; "
            "Cases per day; Budget; Steps walked; Exam results; Server load",
            "color?|line_color": "color",
        },
        (
            "Draw a {chart_type} chart of {values}[ in {color}].",
            "{values} as a {chart_type} graph[, title {title}]",
            "I have to present {values} tomorrow and nobody reads tables. Show it as a "
            "{chart_type} plot",
            "visualise {values}, {chart_type}[, headed {title}][, {color}]",
            "Could I see {values} in a {chart_type} picture?",
            "plot these: {values}. kind {chart_type}[, color {color}]",
            "put {values} on a {chart_type} diagram[ called {title}]",
            "A {chart_type} chart would be lovely, the numbers are {values}"
            "[ and it should be {color}].",
            "Make the figures {values} visible for my class, {chart_type} style[, with the heading "
            "{title}]",
        ),
        {"picture": "pick chart.png; figure1.svg; plot_07.png; out/graph.png; bars.svg"},
        ("I drew the {chart_type} chart: {picture}.", "Your figure is saved as {picture}."),
    ),
    Entry(
        "translate_text|text_translation|translator|to_language",
        "Translate a text into another language.|Says a sentence in the language wanted"
        "|Translation of a short text; the source language is optional",
        {
            "text|sentence|phrase": "sentence",
            "target|target_language|to_lang": "language",
            "source?|source_language|from_lang": "language",
            "formal?|polite": "flag",
        },
        (
            'How do you say "{text}" in {target}?',
            '"{text}" - {target} please[, {formal=true|in a formal tone}]',
            "translate {text} to {target}",
            "My neighbour only understands {target}. How can I tell her: {text}",
            "put this into {target}[ from {source}]: {text}",
            "what would '{text}' be in {target}[, {formal=true|politely}]",
            "I'd like '{text}' rendered in {target}.",
            'In {target}, what are the words for "{text}"[? It is {source}]',
            "The note for the {target} guests should read: {text}. Can you write it for me?",
            "[{source} ]text: {text}; target language: {target}",
        ),
        {"translation": "sentence"},
        ('In {target} it reads "{translation}".', "{translation} is what you say."),
    ),
    Entry(
        "count_words|word_count|text_length|count_text_units",
        "Count the words of a text.|How long a text is, in words, characters or sentences"
        "|Counts words unless another unit is wanted",
        {
            "text|content|passage": "sentence",
            "unit?|count_what|units": "enum words, characters, sentences, letters",
        },
        (
            'How long is "{text}"[ in {unit}]?',
            '"{text}" - is that too long for a headline[, counted in {unit}]?',
            "tally[ the {unit} of] this: {text}",
            "count this[, unit {unit}]: {text}",
            "The form has limited space. What's the length of '{text}'[, measured in {unit}]?",
            "{text}. How much is that[ in {unit}]? Just tally it up.",
            "I get paid by length, so please measure '{text}'[ by {unit}]",
            'tell me the size of the text "{text}"',
            "will '{text}' fit on one line? give me a figure[ in {unit}]",
        ),
        {"total": "int 2..60"},
        ("It comes to {total}.", 'I counted {total} in "{text}".'),
    ),
    Entry(
        "extract_entities|entity_extraction|pull_names|find_mentions",
        "Pull names, places or dates out of a file.|Extracts everything of one kind that a text"
        " mentions|Finds the people, places, dates or emails in a document",
        {
            "document|file|source": "file",
            "kind|entity_type|what": "enum people, places, dates, companies, emails, amounts",
            "unique?|no_repeats|distinct": "flag",
        },
        (
            "Which {kind} does {document} mention?",
            "pull all {kind} out of {document}[, {unique=true|each only once}]",
            "{kind} in {document}",
            "I've got 200 pages of minutes in {document} and no patience. List the {kind} in there",
            "go through {document} and note down the {kind}[ {unique=true|without repeats}]",
            "From {document}, I only want the {kind}.",
            "are there any {kind} named in {document}? collect them",
            "Read {document} for me and pick out {kind}[, {unique=true|skipping duplicates}].",
            "I need the {kind} that occur in {document} for my index",
        ),
        {"mentions": "int 0..90", "most_frequent": "word"},
        (
            "{document} mentions {mentions} {kind}, most often {most_frequent}.",
            "I found {mentions}; {most_frequent} comes up most.",
        ),
    ),
    Entry(
        "find_synonyms|synonyms|thesaurus_lookup|similar_words",
        "Words that mean the same as a word.|Thesaurus: synonyms, or antonyms if asked"
        "|Other words for a word, at most limit of them",
        {
            "word|term|expression": "pick happy; quick; difficult; beautiful; angry; begin; "
            "important; cheap; brave; tired; strange; walk; huge; clever; annoying; quiet; shiny",
            "limit?|max_words|how_many": "int 2..15",
            "opposite?|antonyms": "flag",
        },
        (
            "What's another way of saying {word}?",
            "other words for {word}[, {limit} of them]",
            "{word} synonyms[ {limit}]",
            "I've used {word} three times in this paragraph. What could I write instead?",
            "Give me[ {limit}] expressions with the same sense as {word}.",
            "thesaurus {word}[, {opposite=true|but the opposite}]",
            'My essay sounds dull because everything is "{word}". Suggestions?',
            "which terms are close to the word {word}[? {limit} are enough]",
            "replace {word} with something fresher, what are my options",
            "is there anything more elegant than {word}",
        ),
        {"synonyms": "list pick glad; swift; tough; lovely; furious; start; vital; odd; bold"},
        ("You could say {synonyms}.", "Instead of {word}: {synonyms}."),
    ),
    Entry(
        "check_spelling|spell_check|proofread|spelling_errors",
        "Check the spelling of a text.|Proofreads a sentence and corrects mistakes"
        "|Spell checker; the language is guessed unless given",
        {
            "text|sentence|content": "pick I recieved your letter; Definately tommorow; "
            "Seperate the egs; Their going home; The wether is nice; We maid a mistake; "
            "Its to late now; The commitee agreed; An unusual occurence; He could of known; "
            "Please acommodate us; See you on Wensday",
            "language?|lang": "language",
            "grammar?|check_grammar": "flag",
        },
        (
            'Is "{text}" written correctly?',
            "any typos in this[, language {language}]: {text}",
            "{text} <- right or wrong?",
            "I'm about to send it to my boss. Proofread '{text}'[, {grammar=true|grammar too}]",
            "correct {text}",
            "My keyboard is broken and I type too fast. Does '{text}' look fine to you?",
            'spelling of "{text}"[ in {language}]?',
            "Look over the sentence {text}[ and {grammar=true|mind the grammar}], please.",
            "did I make mistakes here? {text}",
            "'{text}' looks odd. Could you fix whatever is misspelt[ ({language})]?",
        ),
        {"mistakes": "int 0..4", "corrected": "sentence"},
        (
            "There are {mistakes} mistakes. Correct is: {corrected}",
            "{corrected} ({mistakes} mistakes mended)",
        ),
    ),
    Entry(
        "resize_image|image_resize|scale_picture|photo_dimensions_change",
        "Change the size of an image.|Scales a picture to a width and height in pixels"
        "|Resizes a photo; cropping keeps its proportions",
        {
            "image|picture|file": _IMAGES,
            "size|dimensions|new_size": {
                "width|w": "int 64..1920",
                "height|h": "int 64..1200",
            },
            "crop?|cut_edges": "flag",
        },
        (
            "Make {image} {size.width} by {size.height} pixels.",
            "resize {image} to {size.width}x{size.height}[, {crop=true|cropping it}]",
            "{image}, height {size.height}, width {size.width}",
            "The web form rejects {image}: it must be {size.height} pixels tall and {size.width} "
            "wide. Fix that?",
            "I need {image} as a banner with a width of {size.width} and a height of {size.height}",
            "scale {image} down to {size.width} across and {size.height} high"
            "[ {crop=true|and trim the edges}]",
            "could {image} be brought to {size.width} x {size.height}",
            "a {size.width} times {size.height} version of {image}, please",
            "Shrink or stretch {image} so it is {size.height} high by {size.width} wide.",
        ),
        {"saved_as": "pick out.jpg; small.png; banner.png; thumb_2.jpg; resized/cover.webp"},
        ("{image} is resized and saved as {saved_as}.", "Here is the new size: {saved_as}."),
    ),
    Entry(
        "trim_audio|audio_cut|cut_recording|sound_clip",
        "Cut a piece out of an audio recording.|Keeps the part between two times in seconds"
        "|Trims sound: the second where it starts and the second where it ends",
        {
            "recording|audio|file": _RECORDINGS,
            "start|start_second|from_second": "int 0..120",
            "end|end_second|to_second": "int 121..900",
            "fade?|fade_out": "flag",
        },
        (
            "Cut {recording} from second {start} to second {end}.",
            "I only want {start} to {end} seconds of {recording}[, {fade=true|fading out}]",
            "{recording}: keep {start}-{end}, drop the rest",
            "The beginning is just coughing. Let {recording} begin at {start} seconds and stop at "
            "{end}",
            "end {recording} at {end} and start it at {start}[ {fade=true|with a fade}]",
            "trim {recording}, start {start}, end {end}",
            "Nobody will listen to all of {recording}. Snip out what lies between {start} and "
            "{end} seconds, please",
            "until second {end}, beginning with second {start}, that part of {recording}",
            "could you make a clip of {recording} that ends {end} seconds in and begins {start} "
            "seconds in[, {fade=true|faded at the end}]",
        ),
        {"clip": "pick clip.mp3; cut_01.wav; excerpt.ogg; short.m4a", "length": "int 5..900"},
        (
            "The clip {clip} is {length} seconds long.",
            "I kept {length} seconds and saved them as {clip}.",
        ),
    ),
    Entry(
        "transcribe_audio|speech_to_text|audio_transcription|write_down_speech",
        "Write down what is said in a recording.|Speech to text|Turns spoken audio into text,"
        " with time marks if wanted",
        {
            "recording|audio|audio_file": _RECORDINGS,
            "spoken_language?|language": "language",
            "timestamps?|time_marks": "flag",
        },
        (
            "What do they say in {recording}?",
            "transcribe {recording}[, {timestamps=true|with timestamps}]",
            "{recording} as text please[, it's in {spoken_language}]",
            "I'm deaf in one ear and can't follow {recording}. Type it out for me?",
            "Write down every word spoken in {recording}.",
            "turn the speech in {recording} into something I can read"
            "[ ({timestamps=true|mark the times})]",
            "I need {recording} on paper[, the speakers use {spoken_language}]",
            "speech to text: {recording}[, language {spoken_language}]",
            "no time to listen to {recording}, give me the wording",
        ),
        {"transcript": "sentence"},
        ('They say: "{transcript}"', "{recording} goes like this: {transcript}"),
    ),
    Entry(
        "read_image_text|ocr|image_to_text|scan_text_recognition",
        "Read the text in a picture.|OCR: recognises printed or written letters in an image"
        "|Gives the words that can be seen on a scan or photo",
        {
            "image|picture|scan": _IMAGES,
            "handwritten?|handwriting": "flag",
            "language?|text_language": "language",
        },
        (
            "What does it say on {image}?",
            "ocr {image}[, {language}]",
            "{image} has some writing on it, can you make it out"
            "[? {handwritten=true|it is handwritten}]",
            "My glasses are upstairs. Read {image} to me, please",
            "get the words off {image}[, language {language}]",
            "I scanned something as {image} and want to copy the text from it",
            "recognise the letters in {image}[ ({handwritten=true|handwriting})]",
            "Is there anything legible in {image}[, probably {language}]?",
            "Type off what is printed on {image}.",
        ),
        {"text": "sentence", "certainty": "int 40..100"},
        (
            'It says "{text}", as far as I can tell ({certainty} percent sure).',
            "I am {certainty} percent sure that it reads: {text}",
        ),
    ),
    Entry(
        "food_calories|calories_in_food|nutrition_energy|calorie_lookup",
        "Calories of a food.|How much energy a portion of a food has"
        "|Calorie table: a food and its weight in grams",
        {
            "food|dish|item": "pick fried rice; banana bread; avocado; lentil soup; cheddar; "
            "peanut butter; grilled salmon; pancakes; hummus; dark chocolate; potato salad; "
            "chicken curry; granola; falafel; mango; apple pie; roast beef",
            "grams|weight|portion_grams": "int 20..600",
            "cooked?|prepared": "flag",
        },
        (
            "How many calories do {grams} grams of {food} have?",
            "{grams} g {food}, what's that in kcal[ ({cooked=true|cooked})]",
            "I'm on a diet. If I eat {food}, {grams} grams of it, what does that cost me?",
            "energy of {food}, {grams} grams",
            "{food}: will {grams} g make me fat? Tell me the number[, {cooked=true|after cooking}]",
            "My trainer wants me to write down lunch: {grams} grams of {food}. How much energy?",
            "look up {food} with a weight of {grams} grams",
            "is {food} heavy on the calories? I had about {grams} g",
            "What does a {grams} gram helping of {food} add to my daily intake?",
        ),
        {"calories": _CALORIES},
        (
            "{grams} grams of {food} have {calories} calories.",
            "That is {calories} kcal.",
        ),
    ),
    Entry(
        "exercise_minutes|minutes_to_burn|burn_off_time|workout_duration",
        "How long to exercise to burn calories.|Minutes of an activity that use up the energy given"
        "|Workout time needed for a number of calories",
        {
            "calories|energy|kcal": _CALORIES,
            "activity|sport|exercise": "pick swimming; jogging; rowing; cycling; dancing; tennis; "
            "brisk walking; yoga; climbing; skipping rope; football; gardening; boxing; skiing",
            "body_weight?|weight_kg|kilos": "int 45..130",
        },
        (
            "How long must I go {activity} to burn {calories} calories?",
            "{calories} kcal by {activity}, how many minutes[ at {body_weight} kg]",
            "I ate too much and want to get rid of {calories} calories through {activity}"
            "[. I weigh {body_weight} kilos]",
            "{activity} until {calories} calories are gone: what time do I need?",
            "If {activity} is my only sport, when have I worked off {calories} calories"
            "[ with a body weight of {body_weight}]?",
            "burn {calories} {activity}[ {body_weight} kilos]",
            "Is an hour of {activity} enough to make up for {calories} calories?",
            "tell me the minutes of {activity} it takes to use up {calories} kcal",
            "I'd like to sweat off {calories} calories before the wedding, doing {activity}.",
        ),
        {"minutes": "int 10..180"},
        (
            "{minutes} minutes of {activity} burn {calories} calories.",
            "Plan {minutes} minutes.",
        ),
    ),
    Entry(
        "drug_interactions|medicine_interaction_check|check_drug_pair|can_be_taken_together",
        "Whether a new medicine goes with one already taken.|Checks a pair of drugs for"
        " interactions|Interaction of the drug somebody takes with one to be added",
        {
            "current_drug|taken_drug|existing_medicine": "pick ibuprofen; aspirin; warfarin; "
            "metformin; amoxicillin; omeprazole; sertraline; simvastatin; lisinopril; cetirizine; "
            "the pill; insulin; lithium; digoxin",
            "new_drug|added_drug|other_medicine": "pick paracetamol; diazepam; codeine; "
            "St John's wort; prednisone; tramadol; clopidogrel; loratadine; naproxen; aspirin; "
            "ibuprofen; erythromycin; grapefruit extract",
            "alcohol?|with_alcohol": "flag",
        },
        (
            "I take {current_drug}. Can I have {new_drug} as well?",
            "add {new_drug} to {current_drug}, safe?",
            "My mother swallows {current_drug} every day and now the dentist gave her {new_drug}. "
            "Is that a problem?",
            "may I start {new_drug} while on {current_drug}[, {alcohol=true|with a glass of wine}]",
            "I'm already on {current_drug}. Would {new_drug} on top be dangerous?",
            "current drug {current_drug}, new drug {new_drug}, please check the pair",
            "Does {new_drug} get on with the {current_drug} I have used for years[, {alcohol=true|"
            "also if I drink}]?",
            "{new_drug}, newly prescribed, to a man who has long been taking {current_drug}: any "
            "trouble known?",
            "the pharmacist was closed. I bought {new_drug} but I'm still taking {current_drug}",
            "Patient takes {current_drug}; we think of prescribing {new_drug}. Warn me if needed.",
        ),
        {
            "risk": "enum none, mild, moderate, serious",
            "advice": "pick ask a doctor first; take "
            "them two hours apart; no action is needed; avoid the pair; watch for dizziness",
        },
        (
            "The risk of {new_drug} with {current_drug} is {risk}: {advice}.",
            "Risk: {risk}. My advice: {advice}.",
        ),
    ),
    Entry(
        "medicine_dose|dose_calculator|drug_dosage|how_much_medicine",
        "Dose of a medicine for a patient.|Calculates a single dose from age and body weight"
        "|How much of a drug somebody should get",
        {
            "medicine|drug|substance": "pick paracetamol; ibuprofen; amoxicillin; cetirizine; "
            "azithromycin; cough syrup; prednisolone; cefalexin; ondansetron; loratadine; "
            "vitamin D; penicillin V",
            "patient|person|for_whom": {
                "age|years": "int 2..90",
                "weight|kilograms": "int 10..110",
            },
            "form?|given_as": "enum tablet, syrup, injection, drops",
        },
        (
            "How much {medicine} for a {patient.age} year old of {patient.weight} kg?",
            "{medicine}, age {patient.age}, weight {patient.weight}[, {form}]",
            "My patient weighs {patient.weight} kilos and is {patient.age}. What amount of "
            "{medicine} is right[ as {form}]?",
            "My cousin has a fever. {patient.age} years, {patient.weight} kilos, we have "
            "{medicine}[ ({form})] at home: how much?",
            "right quantity of {medicine} for someone aged {patient.age} weighing {patient.weight} "
            "kilograms",
            "calculate {medicine} for {patient.weight} kg and {patient.age} years[, form {form}]",
            "He is {patient.age}, he weighs {patient.weight} kg, and he needs {medicine}. How many "
            "milligrams do I give?",
            "{patient.weight} kg, {patient.age} y, {medicine}[ {form}] - mg?",
            "I'm not sure how strong to make the {medicine} for my aunt ({patient.age}, "
            "{patient.weight} kg).",
        ),
        {"milligrams": "int 5..1000", "times_a_day": "int 1..4"},
        (
            "{milligrams} mg of {medicine}, {times_a_day} times a day.",
            "Give {milligrams} mg at a time, {times_a_day} times daily.",
        ),
    ),
    Entry(
        "find_specialist|doctor_search|search_physician|specialist_lookup",
        "Find a doctor of a specialty in a town.|Looks for a specialist near a place"
        "|Doctor search, by field of medicine and place",
        {
            "specialty|field|kind_of_doctor": "pick dermatologist; cardiologist; dentist; "
            "skin doctor; pediatrician; knee surgeon; psychiatrist; lung specialist; neurologist; "
            "gynecologist; podiatrist; general practitioner; speech therapist; physiotherapist",
            "place|town|city": "place",
            "language?|speaks": "language",
        },
        (
            "I need a {specialty} in {place}[ who speaks {language}].",
            "{specialty} {place}",
            "is there any good {specialty} around {place}",
            "We just moved to {place}. Which {specialty} do people go to[? {language} speaking]",
            "My knee and my back and everything hurts, recommend me a {specialty} near {place}",
            "{place}: looking for a {specialty}[, language {language}]",
            "Whom could I see in {place}? It should be a {specialty}[ with some {language}].",
            "search for a {specialty} practising in {place}",
            "Can you name a {specialty} in the {place} area?",
            "My daughter in {place} was told to consult a {specialty}, who is there?",
        ),
        {
            "doctor": "person",
            "address": "pick 4 Mill Lane; 81 King Street; 12 Station Road; "
            "7 Church Square; 230 Park Avenue; 19 Rosewood Court",
        },
        (
            "{doctor} at {address} is a {specialty} in {place}.",
            "Try {doctor}, {address}.",
        ),
    ),
    Entry(
        "book_appointment|appointment_create|see_doctor|doctor_visit_booking",
        "Book a visit to a doctor.|Makes an appointment with a doctor on a date"
        "|Reserves a slot in a doctor's calendar",
        {
            "doctor|physician|with_doctor": "person",
            "date|day|on_date": "date",
            "time?|hour|at_time": "time",
            "complaint?|reason_for_visit|problem": "pick back pain; a rash; a cough; headaches; "
            "blood test; check-up; flu shot; sore throat; dizziness; a mole; insomnia",
        },
        (
            "I'd like to see Dr. {doctor} on {date}[ at {time}].",
            "book {doctor} for {date}[, {time}]",
            "Get me in with {doctor}, date {date}[, it's about {complaint}]",
            "{date}[ {time}], doctor {doctor}, for me please",
            "Does {doctor} have time for me on {date}? If so, put me down[ at {time}]",
            "I feel awful since the weekend[ because of {complaint}]. Make an appointment with "
            "{doctor}, {date}",
            "{doctor} should have a look at me on {date}[ at {time}][, reason: {complaint}]",
            "On {date} I'm free, so reserve a visit at Dr. {doctor}'s[ for {time}]",
            "could you arrange for {doctor} to examine me on {date}[ ({complaint})]?",
        ),
        {"appointment": "id", "starts": "time"},
        (
            "Your appointment {appointment} with {doctor} is at {starts}.",
            "Booked as {appointment}: {date}, {starts}.",
        ),
    ),
    Entry(
        "cancel_appointment|appointment_cancel|call_off_visit|appointment_remove",
        "Cancel a doctor's appointment.|Calls off a visit by its appointment number"
        "|Frees the slot of an appointment that is not needed",
        {
            "appointment|appointment_id|reference": "id",
            "reason?|why": "pick I am better; I am travelling; work; a family matter; "
            "I have the flu; the date clashes; no babysitter; car trouble",
            "offer_new_date?|rebook": "flag",
        },
        (
            "I can't make it to {appointment}, please call it off[ ({reason})].",
            "cancel appointment {appointment}[, reason: {reason}]",
            "{appointment} won't work for me any more[, {reason}]",
            "Tell the practice I'm not coming, the number is {appointment}"
            "[, {offer_new_date=true|and ask for another day}]",
            "Please strike {appointment} from the doctor's calendar[; {reason}].",
            "Something came up at the office today. Drop my visit {appointment}",
            "I have to skip {appointment}[ and {offer_new_date=true|need a new date}]",
            "free up the slot {appointment}",
            "the check-up under reference {appointment} isn't necessary now, get rid of it",
        ),
        {"status": "pick cancelled; withdrawn; called off"},
        ("Your appointment {appointment} is {status}.", "{appointment}: {status}."),
    ),
    Entry(
        "identify_species|species_from_photo|what_animal_is_this|recognize_organism",
        "Identify the animal or plant on a photo.|Names the species that a picture shows"
        "|Recognises an organism; the place of the photo helps",
        {
            "photo|image|picture": _IMAGES,
            "place?|location|taken_in": "place",
            "group?|organism": "enum plant, animal, fungus, insect",
        },
        (
            "What creature is that in {photo}[? I took it in {place}]",
            "identify {photo}[, it's a {group}]",
            "{photo} - what species[, seen near {place}]?",
            "We saw something strange on our walk[ in {place}] and I have a picture, {photo}. "
            "What is it?",
            "can you tell what lives in {photo}",
            "My son wants to know what's on {photo}[, surely some {group}]",
            "name the organism in the photo {photo}[, location {place}]",
            "Have a look at {photo} and say which species it shows.",
            "I photographed it ({photo})[ around {place}] but can't find it in my field book",
        ),
        {"species": _SPECIES, "probability": "int 50..99"},
        (
            "It looks like a {species}, with {probability} percent probability.",
            "{photo} shows: {species} ({probability} percent sure).",
        ),
    ),
    Entry(
        "conservation_status|red_list_status|endangered_check|species_protection",
        "How endangered a species is.|Red List status of a species, worldwide or in a country"
        "|Tells whether an animal or plant is threatened",
        {
            "species|animal|organism": _SPECIES,
            "country?|region|where": _COUNTRIES,
        },
        (
            "Is the {species} endangered[ in {country}]?",
            "{species} red list[ {country}]",
            "how is the {species} doing these days? dying out?",
            "We are making a poster for school. How threatened is the {species}[ in {country}]?",
            "I wonder if there'll be any {species} left[ in {country}] when my kids grow up",
            "status of species {species}",
            "Tell me about the survival chances of the {species}[ across {country}].",
            "does the {species} count as vulnerable or safe",
            "[In {country}, ]{species}: protected or not?",
            "Someone wants to build a road where the {species} lives. Is it rare enough to object?",
        ),
        {
            "status": "pick least concern; near threatened; vulnerable; endangered; "
            "critically endangered",
            "trend": "enum rising, stable, falling",
        },
        (
            "The {species} is listed as {status}, and its numbers are {trend}.",
            "Status: {status}; trend: {trend}.",
        ),
    ),
    Entry(
        "record_sighting|log_observation|add_wildlife_sighting|report_species_seen",
        "Record where a species was seen.|Stores a wildlife observation with its coordinates"
        "|Logs a sighting: species, position and number of animals",
        {
            "species|animal|what": _SPECIES,
            "position|location|spot": {
                "latitude|lat": "float -60..70 3",
                "longitude|lon": "float -170..170 3",
            },
            "number?|individuals|how_many": "int 2..60",
            "date?|seen_on|day": "date",
        },
        (
            "I saw a {species} at {position.latitude}, {position.longitude}[ on {date}].",
            "log {species}, lat {position.latitude}, lon {position.longitude}[, {number} of them]",
            "{species} spotted! latitude {position.latitude}, longitude {position.longitude}",
            "Please note for the survey: {species} at longitude {position.longitude} and latitude "
            "{position.latitude}[, {date}]",
            "It rained the whole trip, but there was a {species}. Enter it under "
            "{position.latitude} / {position.longitude}[ with {number} individuals]",
            "put down[ {number} times] {species} at {position.latitude} by {position.longitude}",
            "There's a {species} here (lat {position.latitude}, lon {position.longitude}), can you "
            "add it to the map[? Seen on {date}]",
            "at {position.latitude}, {position.longitude}: {species}[, {number} animals][, {date}]",
            "My ranger radioed in a {species}, position lon {position.longitude}, lat "
            "{position.latitude}.",
        ),
        {"record": "id"},
        ("The {species} is recorded as {record}.", "Thank you, that is record {record}."),
    ),
    Entry(
        "cross_genotypes|punnett_square|genetics_cross|offspring_ratio",
        "Offspring of two genotypes.|Punnett square: crosses the genes of mother and father"
        "|Chances of each genotype when two parents are crossed",
        {
            "mother|female|maternal": "pick AA; Aa; aa; AaBb; AABB; Bb; BB; aabb; Tt; RrYy; rr; Gg",
            "father|male|paternal": "pick aa; Aa; AA; aaBB; bb; Bb; AaBb; tt; TT; RRYY; Rr; gg",
            "trait?|feature": "pick eye color; seed shape; coat color; blood group; height; "
            "wing length; flower color; ear shape; leaf form",
        },
        (
            "Cross {mother} (female) with {father} (male)[ for {trait}].",
            "mother {mother}, father {father}: what will the children be[ in terms of {trait}]",
            "punnett {mother} mother x {father} father",
            "I'm doing biology homework. The father has {father}, the mother {mother}. What ratios "
            "do I get?",
            "what comes out if a {father} male meets a {mother} female",
            "If dad is {father} and mum is {mother}, how likely is each type of kid[, {trait}]?",
            "Her genotype is {mother}, his is {father}. Show the possible offspring[ ({trait})]",
            "paternal {father}, maternal {mother}[, trait {trait}]",
            "We breed rabbits: the doe is {mother}, the buck {father}. What can we expect"
            "[ for {trait}]?",
        ),
        {"ratio": "pick 1:1; 3:1; 1:2:1; 9:3:3:1; all alike"},
        (
            "The offspring come out {ratio}.",
            "{mother} with {father} gives a ratio of {ratio}.",
        ),
    ),
    Entry(
        "dilute_solution|dilution_calculator|stock_volume|lab_dilution",
        "How much stock to take for a dilution.|Volume of stock solution for a weaker solution"
        "|Dilution: stock strength, strength wanted, final volume in ml",
        {
            "stock|stock_concentration|from_molar": "float 2..12 1",
            "target|final_concentration|to_molar": "float 0.01..1.5",
            "volume|final_volume|total_ml": "int 10..2000",
            "solvent?|dilute_with": "enum water, ethanol, buffer, saline",
        },
        (
            "I have a {stock} M stock and want {volume} ml at {target} M[ in {solvent}].",
            "dilute {stock} molar to {target} molar, {volume} ml[, {solvent}]",
            "{volume} ml of {target} M out of {stock} M, how much do I pipette?",
            "The bottle says {stock} M. For tomorrow's lab we need it at {target} M, {volume} ml "
            "altogether",
            "make {volume} ml with a final concentration of {target} from a stock concentration "
            "of {stock}[ using {solvent}]",
            "To get {target} M I must water down my {stock} M acid. Total {volume} ml"
            "[, solvent {solvent}].",
            "how many ml of the {stock} M solution go into {volume} ml if it shall end up {target} "
            "M?",
            "My student poured in far too much. What's correct for {target} M in {volume} ml, "
            "starting at {stock} M?",
            "going down from {stock} to {target} molar, final volume {volume} ml",
        ),
        {"stock_ml": "float 0.1..500", "solvent_ml": "float 1..1500"},
        (
            "Take {stock_ml} ml of stock and {solvent_ml} ml of solvent.",
            "{stock_ml} ml stock, filled up with {solvent_ml} ml.",
        ),
    ),
    Entry(
        "search_courses|course_search|find_class|courses_list",
        "Find a course on a subject.|Searches the course catalogue by subject, level and language"
        "|Which classes are taught on a topic",
        {
            "subject|topic|area": "pick chemistry; mathematics; history; programming; writing; "
            "economics; biology; art; physics; philosophy; medicine; statistics; ecology",
            "level?|difficulty": "enum beginner, intermediate, advanced",
            "online?|remote": "flag",
        },
        (
            "What can I study about {subject}[ at {level} level]?",
            "{subject} courses[, {level}][, {online=true|online}]",
            "is anything on {subject} taught this year[, for {level} students]",
            "I'm bored at work and would love to learn some {subject}. What do you offer?",
            "Find me a class in {subject}[ that is {level}]",
            "{subject}, that's what interests me[. {level} please]. Which lectures are there?",
            "my daughter looks for lessons in {subject}[, level {level}]"
            "[, {online=true|from home}]",
            "Which seminar would you suggest for {subject}?",
            "show the classes with the subject {subject}[ ({online=true|remote ones only})]",
        ),
        {"course": _COURSES, "credits": "int 2..12"},
        (
            "There is {course}, worth {credits} credits.",
            "{course} fits; it brings {credits} credits.",
        ),
    ),
    Entry(
        "enroll_student|course_enrollment|sign_up_for_course|register_student",
        "Enroll a student in a course.|Signs somebody up for a class|Registers a student, for a"
        " given term if one is said",
        {
            "student|student_name|who": "person",
            "course|class_name|course_title": _COURSES,
            "term?|semester": "enum spring, summer, autumn, winter",
        },
        (
            "Sign {student} up for {course}[ in {term}].",
            "{student} wants to take {course}[, {term} term]",
            "enroll {student} in {course}",
            "{course} for {student}[, {term}] please",
            "Put {student} on the list for {course}[ this coming {term}]",
            "I spoke to the parents yesterday. {student} may join {course}[ from {term} on].",
            "Is there room for {student} in {course}? If yes, register.",
            "add the student {student} to the course {course}[, semester {term}]",
            "{student} should attend {course}",
            "Could you get a seat in {course} for {student}[ ({term})]?",
        ),
        {"seat": "int 1..120"},
        (
            "{student} is in {course} with seat {seat}.",
            "Done: {course}, seat {seat}.",
        ),
    ),
    Entry(
        "find_books|books_by_author|library_search|catalogue_search",
        "Find books of an author in the library.|Searches the library by author"
        "|Which book of a writer the library has, on a shelf or on loan",
        {
            "author|writer|by": "person",
            "genre?|category": "enum novel, biography, poetry, science, history, drama",
            "available?|on_shelf": "flag",
        },
        (
            "What do you have by {author}[, {genre} if possible]?",
            "anything to read from {author}[ {available=true|that is on the shelf}]",
            "{author} books[ ({genre})]",
            "I loved the film and now I want to read something {author} wrote",
            "Does the library hold works of {author}[, {available=true|not lent out}]?",
            "Our reading group picked {author} for this month. Which titles are in the collection"
            "[, genre {genre}]?",
            "search the catalogue, author {author}[, {genre}]",
            "look whether there's something[ in the {genre} line] of {author} in stock",
            "I'd enjoy a book by {author}, is there one[ {available=true|I can take home today}]?",
        ),
        {"title": _BOOKS, "copies": "int 1..9"},
        (
            "There is {title}, in {copies} copies.",
            "The library has {copies} copies of {title} by {author}.",
        ),
    ),
    Entry(
        "reserve_book|book_hold|place_hold|library_reservation",
        "Reserve a library book.|Puts a book aside for a reader|Places a hold on a title, to be"
        " picked up at a branch",
        {
            "title|book|book_title": _BOOKS,
            "branch?|pickup_branch|library": "pick Central; Riverside; North Branch; Westgate; "
            "the university; Hillside; Old Town; Station Square",
            "card?|library_card|card_number": "id",
        },
        (
            "Put {title} aside for me[ at {branch}].",
            "reserve {title}[, card {card}]",
            "I want to borrow {title} when it's back[, pick-up at {branch}]",
            "{title} is always out! Get me in the queue for it[, my card is {card}]",
            "{title}, hold it please[, branch {branch}]",
            "next in line for {title}, could that be me",
            "My exam is in May and I can't do without {title}. Make sure I get a copy"
            "[ from {branch}]",
            "Could the library keep {title} for me[, number {card}]?",
            "place a hold on the title {title}[ with card number {card}][ at the {branch} branch]",
            "when {title} is returned, it should go to me[ ({card})]",
        ),
        {"queue_position": "int 1..14"},
        (
            "You are number {queue_position} in the queue for {title}.",
            "{title} is reserved; your place in line is {queue_position}.",
        ),
    ),
    Entry(
        "cite_source|citation_format|make_reference|bibliography_entry",
        "Format a source as a citation.|Makes a bibliography entry in the style wanted"
        "|Writes out a reference: title, author and year of a work",
        {
            "source|work|publication": {
                "title|name": _BOOKS,
                "author|writer": "person",
                "year|published": "int 1850..2024",
            },
            "style|format|citation_style": "enum APA, MLA, Chicago, Harvard",
            "page?|pages": "int 3..400",
        },
        (
            "Cite {source.title} by {source.author} ({source.year}) in {style}[, page {page}].",
            "{style} reference for {source.author}, {source.title}, {source.year}",
            "My professor insists on {style}. How do I write down {source.title}, which "
            "{source.author} published in {source.year}?",
            "{source.author} {source.year} {source.title} {style}[ p. {page}]",
            "I quoted {source.title}[ (page {page})]. It's from {source.year}, the writer is "
            "{source.author}. Footnote in {style} style please",
            "give me the bibliography line: title {source.title}, author {source.author}, year "
            "{source.year}, style {style}",
            "how would {style} put this: {source.title}, {source.author}, {source.year}[, page "
            "{page}]",
            "Published {source.year}, {source.title} of {source.author}; turn that into {style}.",
            "I need to list {source.author}'s {source.title} from {source.year} among my sources, "
            "the {style} way",
        ),
        {"citation": "sentence"},
        ("In {style} it is: {citation}", "Write it like this: {citation}"),
    ),
    Entry(
        "head_of_government|country_leader|prime_minister_lookup|who_governs",
        "Who leads the government of a country.|Names the prime minister or president"
        "|Leader of a country, now or in a given year",
        {
            "country|nation|state": _COUNTRIES,
            "year?|in_year": "int 1950..2024",
        },
        (
            "Who runs {country}[ in {year}]?",
            "leader {country}[ {year}]",
            "Who was in charge of {country}[ back in {year}]?",
            "I'm writing a crossword and need the surname: the one who governs {country}"
            "[, year {year}]",
            "{country}'s prime minister or president, whichever rules[, {year}]",
            "My grandfather left {country}[ in {year}]. Who held power then?",
            "name the boss of the government in {country}",
            "[In {year}, ]who had the say in {country}?",
            "tell me who leads the country {country}, please",
        ),
        {
            "leader": "person",
            "party": "pick Liberals; Labour; Greens; Christian Democrats; "
            "Conservatives; Centre; National Front; independent",
        },
        (
            "{leader} ({party}) leads the government of {country}.",
            "It is {leader} of the party {party}.",
        ),
    ),
    Entry(
        "person_facts|biography_lookup|who_is|biographical_data",
        "A fact of a person's life.|Looks up birthplace, birth date, job or school of somebody"
        "|Biography: one detail about a known person",
        {
            "person|name|who": "person",
            "detail|fact|what": "enum birthplace, birth_date, profession, education, spouse",
        },
        (
            "I'd like to know the {detail} of {person}.",
            "{person} {detail}",
            "what is known about the {detail} of {person}",
            "For a quiz tonight: {person}'s {detail}, what is it?",
            "Look {person} up and tell me the {detail}",
            "{person} - who is that really? Only the {detail} matters to me",
            "my teacher asked for {detail} and {person} is the one I got",
            "Find the {detail} for somebody called {person}.",
            "can you check the biography of {person} for the {detail}",
            "where was {person} {detail=birthplace|born}?",
            "who is {person} {detail=spouse|married to}",
            "What does {person} {detail=profession|do for a living}?",
        ),
        {
            "answer": "pick Lisbon; 4 May 1952; lawyer; law school; a pianist; Nairobi; engineer; "
            "self-taught; 19 October 1946; Warsaw"
        },
        (
            "The {detail} of {person} is given as {answer}.",
            "{person}, {detail}: {answer}.",
        ),
    ),
    Entry(
        "election_results|vote_result|who_won_election|polls_outcome",
        "Result of an election.|Who won an election in a country and year"
        "|Election winner and share of the votes",
        {
            "country|nation|place": _COUNTRIES,
            "year|election_year|held_in": "int 1950..2024",
            "office?|body|election_type": "enum president, parliament, senate, council",
        },
        (
            "Who won the {year} vote in {country}[ for {office}]?",
            "{country} {year}[ {office}] election",
            "How did people vote in {country} in {year}?",
            "I slept through it all: what came out at the polls in {country}, {year}[, {office}]?",
            "in {year}, which side did {country} choose[ for {office}]",
            "My politics essay covers {country}. Who got most of the ballots in {year}[, office "
            "{office}]?",
            "Outcome of the[ {office}] election of {year} in {country}, please",
            "{year}: who came out on top in {country}[ when they elected the {office}]?",
            "tell me the winner for country {country}, year {year}",
        ),
        {
            "winner": "pick the Liberals; Labour; the Greens; Maria Costa; the Centre Party; "
            "the Conservatives; John Okafor; the Alliance",
            "percent": "float 21..64 1",
        },
        (
            "{winner} won with {percent} percent.",
            "In {year} {country} chose {winner} ({percent} percent).",
        ),
    ),
)

CHAINS: tuple[Chain, ...] = (
    Chain(
        "find_file",
        "compress_file",
        ("path", "file"),
        (
            "Find the {name} and zip it.",
            "Locate my {name}[ in {folder}], then pack it[ as {format}].",
            "I don't know where the {name} is, but it has to be made smaller for mailing",
            "{name}: track it down and compress whatever you find",
        ),
    ),
    Chain(
        "convert_document",
        "share_file",
        ("output_file", "document"),
        (
            "Turn {file} into {target_format} and share the result with {email}.",
            "{email} can't read {file}. Make it {target_format} and give them that instead.",
            "convert {file} to {target_format}, then {email} should get access[ to {access}]",
            "I promised {email} the {target_format} version of {file}, they shall have it today",
            "{file} -> {target_format} -> {email}",
        ),
    ),
    Chain(
        "transcribe_audio",
        "translate_text",
        ("transcript", "text"),
        (
            "What do they say in {recording}, in {target}?",
            "Write down {recording} and translate that to {target}.",
            "I don't understand a word of {recording}. Give it to me in {target}",
            "{recording} -> text -> {target}",
            "My colleague speaks only {target} and should know what was said in {recording}",
        ),
    ),
    Chain(
        "on_call_engineer",
        "request_review",
        ("engineer", "reviewer"),
        (
            "Whoever is on call for {team} should review pull request {pull_request}.",
            "Find out who has {team} duty and let them look at PR {pull_request}",
            "{pull_request} is a hotfix, have it checked by the one with the {team} pager",
            "Ask the engineer on duty in {team} to go over {pull_request}, please",
        ),
    ),
    Chain(
        "food_calories",
        "exercise_minutes",
        ("calories", "calories"),
        (
            "I ate {grams} grams of {food}. How long do I have to go {activity} to burn it?",
            "{grams} g {food}, worked off by {activity}: how many minutes?",
            "How much {activity} makes up for {food}, {grams} grams of it?",
            "if I have {food} ({grams} g) tonight, what does that mean in minutes of {activity}",
        ),
    ),
    Chain(
        "find_specialist",
        "book_appointment",
        ("doctor", "doctor"),
        (
            "Find me a {specialty} in {place} and get me an appointment on {date}.",
            "I need to see some {specialty} around {place} on {date}[ at {time}], arrange it",
            "{date}, {place}, {specialty}: look one up and book",
            "My ear hurts. Any {specialty} in {place} will do, make it {date}[, {time}]",
        ),
    ),
    Chain(
        "identify_species",
        "conservation_status",
        ("species", "species"),
        (
            "Is the thing on {photo} endangered?",
            "What animal is in {photo}, and how threatened is it?",
            "identify {photo} and tell me whether that species is on the red list",
            "I took {photo} in our garden. Is it something rare that needs protection?",
        ),
    ),
    Chain(
        "search_courses",
        "enroll_student",
        ("course", "course"),
        (
            "Find a course about {subject} and sign {student} up for it.",
            "{student} wants to learn {subject}. Look for a class and register",
            "get {student} into something on {subject}[, {level} level]",
            "Which class covers {subject}? Put {student} on its list[ for {term}]",
        ),
    ),
    Chain(
        "head_of_government",
        "person_facts",
        ("leader", "person"),
        (
            "What is the {detail} of the one who governs {country}?",
            "Find out who leads {country}[ in {year}] and tell me the {detail}.",
            "{detail} of {country}'s leader",
            "Who was in charge of {country}[ in {year}]? I am after the {detail} of that person",
        ),
    ),
    Chain(
        "find_books",
        "reserve_book",
        ("title", "title"),
        (
            "Reserve me something by {author}.",
            "Look for a book of {author} and have it put aside[ at {branch}].",
            "I'd like to borrow a work {author} wrote[, {genre} preferred], hold it for me",
            "whatever you have by {author}, place a hold on it",
        ),
    ),
)
