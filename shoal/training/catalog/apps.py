"""Tools of business software: customers, tickets, clouds, payments, devices, documents."""

from shoal.training.catalog.entry import Chain, Entry

__all__ = ["CHAINS", "ENTRIES"]

_REGIONS = (
    "pick eu-west-1; us-east-2; ap-south-1; eu-central-1; us-west-2; sa-east-1; europe-north1; "
    "asia-southeast2; Frankfurt; Oregon; Mumbai; Sydney; Stockholm; ca-central-1; westeurope"
)
_TEAMS = (
    "pick Billing; General Support; Networking; Onboarding; the Platform team; Field Service; "
    "Data Engineering; Legal; Hardware Repairs; Mobile; Accounts Receivable; Night Shift; "
    "Customer Success; Logistics; Security; the Nordic desk; Product Design"
)
_WAREHOUSES = (
    "pick Rotterdam; Leeds North; DC-4; Reno; the Hamburg depot; Lyon Sud; WH-12; Memphis; Gdansk; "
    "Building C; Turin; the overflow store; Dallas East; Odense; Porto 2"
)
_PLANS = (
    "pick Starter; Team; Business Plus; Pro; Enterprise; Solo; Basic 5; Growth; Unlimited; "
    "Studio; Non-profit; Family; plan_pro_2024; Essentials; Scale"
)
_QUEUES = (
    "pick orders; email-outgoing; thumbnails; invoices.retry; user-events; billing_jobs; "
    "shipment-updates; exports; push-notifications; crawl; video-encode; payouts; audit-stream"
)
_CHANNELS = (
    "pick #general; #incidents; #random; #sales-emea; #deploys; #lunch; #design-review; #support; "
    "#ops-night; #marketing; #release-notes; #hiring; #frontend; #finance; #warehouse-2"
)
_PIPELINES = (
    "pick web-frontend; nightly-build; android-release; docs; api-gateway; etl-daily; smoke-tests; "
    "infra-plan; payments-core; ios-beta; model-training; static-site; security-scan"
)
_PRODUCTS = (
    "pick oak desk lamp; 5 mm steel bolts; almond milk 1 l; yoga mat; USB-C cable; blue enamel "
    "mug; dog collar size M; thermal label roll; cordless drill; rain jacket; garden hose 20 m; "
    "office chair; baking paper; wool socks; bluetooth speaker; hand cream"
)

ENTRIES: tuple[Entry, ...] = (
    Entry(
        "create_lead|add_lead|crm_new_lead|register_prospect|lead_create",
        "Add a lead to the customer relations system.|Saves a new prospect with its contact data"
        "|New lead; source tells where it came from, owner which salesperson takes it.",
        {
            "contact_name|full_name|name": "person",
            "company_name|company|organization": "company",
            "email|email_address|contact_email": "email",
            "source?|lead_source|origin": "enum website, referral, trade_show, cold_call",
            "owner?|assigned_to|sales_rep": "person",
        },
        (
            "Create a lead for {contact_name} of {company_name} with the email address {email}"
            "[ and the source {source}].",
            "I met someone promising this morning: {contact_name}, works at {company_name}, reach "
            "them at {email}. Please put them in the CRM[ with {owner} as owner].",
            "new prospect {email}, {contact_name}, {company_name}[, {source}]",
            "{company_name} might buy from us. The person to talk to is {contact_name} ({email})"
            "[, and {owner} will look after it].",
            "Could you note down {contact_name} from {company_name} as a possible customer? "
            "Mail: {email}.[ It came by {source}.]",
            "Please register a new lead. The contact name is {contact_name}, the company is "
            "{company_name} and the email is {email}[; assign it to {owner}].",
            "{email} wrote to us. That's {contact_name} over at {company_name}, not in our "
            "sales list yet, so add them please",
            "My boss wants {contact_name} in the pipeline as soon as possible[, owner {owner}]. "
            "Company {company_name}, email {email}.",
            "got a business card here, {contact_name} / {company_name} / {email}. save it[ as a "
            "{source} contact]",
            "We should follow up with {company_name}. Enter {contact_name} there, {email}[, found "
            "through {source}][, for {owner} to handle].",
        ),
        {"lead_id": "id"},
        (
            "{contact_name} is now lead {lead_id}.",
            "I saved the contact at {company_name} under {lead_id}.",
        ),
    ),
    Entry(
        "search_deals|find_deals|list_opportunities|crm_deal_search",
        "Search open deals by owner and value.|Find sales opportunities within a range of value"
        "|Lists deals; min_value and max_value bound the amount, owner is the sales rep.",
        {
            "owner|sales_rep|deal_owner": "person",
            "min_value|minimum_amount|value_from": "int 1000..20000",
            "max_value|maximum_amount|value_to": "int 21000..200000",
            "stage?|deal_stage|phase": "enum new, qualified, proposal, negotiation",
        },
        (
            "Which deals does {owner} have that are worth between {min_value} and {max_value}"
            "[ and are in the {stage} stage]?",
            "Show me all opportunities owned by {owner} with a value of at least {min_value} and "
            "at most {max_value}.",
            "{owner}, {min_value} to {max_value}[, {stage}] - what's in the pipeline",
            "I'm sitting down with {owner} in ten minutes. What is on their plate that is bigger "
            "than {min_value} but no bigger than {max_value}?",
            "Nothing above {max_value}, nothing under {min_value}: what is {owner} trying to sell "
            "right now[, stage {stage}]?",
            "Please list {owner}'s deals with a maximum value of {max_value} and a minimum value "
            "of {min_value}[, only those in {stage}].",
            "we'd like to see the mid-sized business {owner} is working on, {min_value} up to "
            "{max_value}[ and already at {stage}]",
            "deals owner {owner} min {min_value} max {max_value}",
            "How many sales over {min_value} is {owner} about to close? Leave out the giants above "
            "{max_value}.",
            "The forecast looks thin. Pull up whatever {owner} has cooking[ in {stage}] from "
            "{min_value} dollars upward, capped at {max_value} dollars.",
        ),
        {"deal_id": "id", "deal_name": "company", "amount": "int 1000..200000"},
        (
            "{owner} has deal {deal_id} with {deal_name} worth {amount}.",
            "The first match is {deal_name} ({deal_id}) at {amount}.",
        ),
    ),
    Entry(
        "update_deal_stage|move_deal|deal_set_stage|advance_opportunity",
        "Move a deal to another stage.|Change the stage of a sales opportunity by its id"
        "|Sets the stage of a deal; expected_close_date is when we hope to sign.",
        {
            "deal_id|opportunity_id|deal": "id",
            "stage|new_stage|target_stage": "enum qualified, proposal, negotiation, won, lost",
            "expected_close_date?|close_date|closing_on": "date",
            "note?|comment|remark": "sentence",
        },
        (
            "Move deal {deal_id} to the stage {stage}[ and set the expected close date to "
            "{expected_close_date}].",
            "{deal_id} is {stage} now[, should be signed by {expected_close_date}]",
            'Good news from the customer! Mark {deal_id} as {stage}[ with the note "{note}"].',
            "Please change the stage of opportunity {deal_id} to {stage}.",
            "set {stage} on {deal_id}[, closing {expected_close_date}]",
            "The phone call went as it went. {deal_id} goes under {stage}[. Add a remark: {note}]",
            "We're at {stage} with {deal_id}, can the board show that[ and a closing date of "
            "{expected_close_date}]?",
            "Drag {deal_id} over to the {stage} column[, comment {note}].",
            "Could you update our sales pipeline so that the deal with the number {deal_id} stands "
            "at {stage}[, planned to close on {expected_close_date}]?",
            "I forgot to tell the system that {deal_id} is {stage}",
        ),
        {},
    ),
    Entry(
        "merge_accounts|merge_customer_records|combine_duplicates|crm_account_merge",
        "Merge a duplicate customer record into another.|Join two accounts into one"
        "|primary_id survives, duplicate_id is removed after its data moved over.",
        {
            "primary_id|keep_id|master_record": "id",
            "duplicate_id|remove_id|secondary_record": "id",
            "keep_history?|preserve_history|retain_activity": "flag",
        },
        (
            "Merge account {duplicate_id} into account {primary_id}"
            "[ and {keep_history=true|keep its history}].",
            "{primary_id} and {duplicate_id} are the same customer. The first one is the good one, "
            "fold the second into it.",
            "We typed somebody in twice. Keep {primary_id}, get rid of {duplicate_id}"
            "[, {keep_history=true|but keep the old activity}].",
            "duplicate {duplicate_id} -> primary {primary_id}",
            "Please combine two customer records: the primary ID is {primary_id}, the duplicate ID "
            "is {duplicate_id}[, and {keep_history=false|the history can go}].",
            "{duplicate_id} should vanish and everything in it should live on in {primary_id}",
            "The same client is in there two times, as {primary_id} (correct) and as "
            "{duplicate_id} (old). Can you clean that up[ "
            "{keep_history=false|without the past notes}]?",
            "I wonder whether {duplicate_id} could be absorbed by {primary_id}"
            "[, {keep_history=true|with all its past calls}].",
            "One of our interns created {duplicate_id} although {primary_id} was there already. "
            "Make one out of both, under the older number {primary_id}.",
        ),
        {"merged_fields": "int 2..40"},
        (
            "{duplicate_id} is now part of {primary_id}; {merged_fields} fields were merged.",
            "Done, {merged_fields} fields went over to {primary_id}.",
        ),
    ),
    Entry(
        "transfer_accounts|reassign_accounts|hand_over_customers|crm_owner_transfer",
        "Hand all accounts of one salesperson to another.|Reassign customers to a new owner"
        "|Moves accounts from from_owner to to_owner, optionally from a date on.",
        {
            "from_owner|current_owner|old_rep": "person",
            "to_owner|new_owner|new_rep": "person",
            "effective_date?|from_date|starts_on": "date",
            "notify_customers?|send_notice|inform_clients": "flag",
        },
        (
            "Please transfer every account from {from_owner} to {to_owner}[, effective "
            "{effective_date}].",
            "{from_owner} is leaving us. Let {to_owner} have the customers[ as of "
            "{effective_date}].",
            "{to_owner} takes over from {from_owner}[ on {effective_date}]",
            "Hand {to_owner} all the clients that {from_owner} looks after now"
            "[ and {notify_customers=true|let the clients know}].",
            "Whatever customers belong to {from_owner} should belong to {to_owner}[ from "
            "{effective_date} on][, {notify_customers=false|but don't mail anyone about it}].",
            "parental leave coming up!! {from_owner}'s book of business goes to {to_owner}",
            "The new owner is {to_owner} and the current owner is {from_owner}. Please reassign "
            "the accounts[ with the effective date {effective_date}].",
            "I'd like {to_owner} to be in charge of the companies {from_owner} used to serve"
            "[; {notify_customers=true|tell them by mail}]",
            "reassign accounts old rep {from_owner} new rep {to_owner}",
        ),
        {"moved": "int 2..180"},
        (
            "{moved} accounts went from {from_owner} to {to_owner}.",
            "{to_owner} now looks after {moved} more accounts.",
        ),
    ),
    Entry(
        "create_support_ticket|new_support_case|helpdesk_open_case|submit_support_request",
        "Open a support ticket for a customer.|Files a customer's complaint with the help desk"
        "|New support case; priority says how soon it must be answered.",
        {
            "customer_id|client_id|account_number": "id",
            "subject|title|problem": "pick Cannot log in; Parcel never arrived; Invoice shows "
            "wrong name; App crashes on startup; Wants a new password; Speakers crackle; Missing "
            "screws; Double charge in March; Export is empty; Router drops connection; "
            "Wrong size delivered; Site is slow; Change of address",
            "priority|urgency|severity": "enum low, normal, high, urgent",
            "channel?|received_by|via": "enum phone, email, chat",
        },
        (
            'Open a support ticket for customer {customer_id} with the subject "{subject}" and '
            "{priority} priority[, received by {channel}].",
            "Customer {customer_id} got in touch[ by {channel}] about this: {subject}. Log it for "
            "the help desk, priority {priority}.",
            "{subject}, account {customer_id}, {priority}",
            "I have {customer_id} on the line and they're upset. {subject}. Write that up as "
            "{priority}[, channel {channel}].",
            "please raise a {priority} case. the customer number is {customer_id} and the problem "
            "is: {subject}",
            "{priority} one for the support desk: {subject}. It concerns {customer_id}"
            "[ and reached us via {channel}].",
            "Could somebody look into {subject} for {customer_id}? I'd call it {priority}.",
            "file {subject} under {customer_id} with severity {priority}[, it came in by "
            "{channel}]",
            "A complaint just arrived[ by {channel}]. Subject: {subject}. Customer ID: "
            "{customer_id}. Please treat it with {priority} priority.",
            "Someone has to help {customer_id} out, {subject}, and the urgency is {priority}.",
        ),
        {"ticket_id": "id"},
        (
            "Ticket {ticket_id} is open for {customer_id}.",
            'I filed "{subject}" as {ticket_id}.',
        ),
    ),
    Entry(
        "list_tickets|search_tickets|helpdesk_queue|find_support_cases",
        "List support tickets of an agent.|Find tickets by assignee, status and date"
        "|Searches the help desk; max_results caps how many come back.",
        {
            "assignee|agent|assigned_to": "person",
            "status|ticket_status|state": "enum open, pending, solved, on_hold",
            "created_after?|since|newer_than": "date",
            "max_results?|limit|page_size": "int 3..60",
        },
        (
            "List the {status} tickets that are assigned to {assignee}[ and were created after "
            "{created_after}][, at most {max_results}].",
            "What does {assignee} have that's {status}[ since {created_after}]?",
            "{assignee} {status} tickets[ limit {max_results}]",
            "I'm covering for {assignee} this week. Show me the cases that are {status}"
            "[, {max_results} will do].",
            "Are there any {status} customer problems in {assignee}'s queue[ newer than "
            "{created_after}]?",
            "Please search the help desk for tickets with the status {status} and the assignee "
            "{assignee}[, max results {max_results}].",
            "{status} ones, handled by {assignee}[, from {created_after} onwards][, first "
            "{max_results} only]",
            "I wonder how {assignee} is getting on. Which support cases of theirs are {status}?",
            "[Just {max_results} please: ]everything {status} on the desk of {assignee}",
            "My manager asks for the cases of {assignee} marked {status}[ that came in after "
            "{created_after}][, no more than {max_results} of them].",
        ),
        {"ticket_id": "id", "total": "int 1..90"},
        (
            "{assignee} has {total} such tickets; the latest is {ticket_id}.",
            "I found {total}, the first of which is {ticket_id}.",
        ),
    ),
    Entry(
        "escalate_ticket|ticket_escalation|raise_case_level|helpdesk_escalate",
        "Escalate a ticket to another team.|Pass a support case up to specialists"
        "|Hands a ticket to team_name; notify_manager also tells the manager.",
        {
            "ticket_id|case_id|ticket": "id",
            "team_name|team|escalate_to": _TEAMS,
            "reason?|why|justification": "pick customer threatens to leave; needs a refund "
            "decision; outage affects many people; no answer for a week; legal question; spare "
            "part missing; third complaint about it; VIP client; data may be lost; we lack access",
            "notify_manager?|inform_manager|alert_manager": "flag",
        },
        (
            "Escalate ticket {ticket_id} to {team_name}[ with the reason: {reason}].",
            "I can't solve {ticket_id} myself. Let {team_name} have a look"
            "[ and {notify_manager=true|tell the manager}].",
            "{team_name} should take {ticket_id}[, {reason}]",
            "Please pass case {ticket_id} on to {team_name}[. Reason: {reason}]"
            "[. {notify_manager=true|Notify the manager as well}].",
            "{ticket_id} has been lying around too long, push it up to {team_name}",
            "escalation: {ticket_id} -> {team_name}[, {notify_manager=false|manager need not "
            "know}]",
            "The caller on {ticket_id} is furious[ ({reason})]. That's beyond first level, so "
            "{team_name} must step in.",
            "Could {team_name} deal with {ticket_id}[ because {reason}]?",
            "We've done what we could on {ticket_id}; the people in {team_name} know more about "
            "this[, and {notify_manager=true|keep my manager in the loop}]",
            "Send the case with the number {ticket_id} to the next level, which is {team_name}"
            "[; justification {reason}]",
        ),
        {},
    ),
    Entry(
        "add_ticket_comment|comment_on_ticket|reply_to_case|ticket_add_note",
        "Add a comment to a support ticket.|Write a reply or an internal note on a case"
        "|Appends text to a ticket; is_internal hides it from the customer.",
        {
            "ticket_id|case_number|ticket": "id",
            "body|text|comment": "pick We are waiting for the supplier; Customer called again; "
            "Please send us a photo; A new part ships on Friday; Could not reproduce it; Refund "
            "was sent today; Try turning it off for a minute; Fixed in the next release; "
            "They prefer to be called after six; Thanks for your patience",
            "is_internal?|internal|private": "flag",
        },
        (
            'Add the comment "{body}" to ticket {ticket_id}[ as '
            "{is_internal=true|an internal note}].",
            "on {ticket_id} write: {body}",
            '"{body}" - put that on case {ticket_id}'
            "[, {is_internal=true|not visible to the customer}].",
            "Please reply in {ticket_id} with the text: {body}[. "
            "{is_internal=false|The customer should be able to read it}.]",
            "I just hung up. Note on {ticket_id}: {body}[, {is_internal=true|for our eyes only}]",
            "{ticket_id} comment {body}",
            "So that my colleagues know, leave {body} under {ticket_id}"
            "[ - {is_internal=true|internal}].",
            "Could you answer the one with number {ticket_id}? Say {body}"
            "[, {is_internal=false|in public}].",
            "The shift is over and {ticket_id} is still unsolved. Leave a message there that says "
            "{body}.",
        ),
        {},
    ),
    Entry(
        "response_time_report|support_sla_report|team_reply_times|helpdesk_get_sla",
        "Average reply time of a support team.|How fast a team answered tickets in a period"
        "|Service level report of a team between start_date and end_date.",
        {
            "team_name|team|support_group": _TEAMS,
            "start_date|from_date|period_start": "date",
            "end_date|to_date|period_end": "date",
            "business_hours_only?|exclude_nights|office_hours": "flag",
        },
        (
            "How quickly did {team_name} answer tickets between {start_date} and {end_date}"
            "[, {business_hours_only=true|counting business hours only}]?",
            "Give me the response time report for {team_name} with the start date {start_date} and "
            "the end date {end_date}.",
            "{team_name} reply speed {start_date} to {end_date}",
            "Customers say we've got slow. Up to {end_date}, beginning on {start_date}, how long "
            "did people wait for {team_name}?",
            "From {start_date} until {end_date}: did {team_name} keep its promised times"
            "[ {business_hours_only=true|during office hours}]?",
            "I have a review meeting about {team_name}. Get me the service level, period end "
            "{end_date}, period start {start_date}[, "
            "{business_hours_only=false|nights and weekends included}].",
            "what was the average wait with {team_name}, first day {start_date}, last day "
            "{end_date}",
            "Till {end_date} {team_name} was short of staff, since {start_date} in fact. How badly "
            "did it show in the waiting times of callers?",
            "Please compute the average first reply of {team_name} over the days from {start_date} "
            "through {end_date}[, {business_hours_only=true|nights not counted}].",
        ),
        {"average_minutes": "int 4..900", "within_target_percent": "int 40..99"},
        (
            "{team_name} took {average_minutes} minutes on average and kept the target in "
            "{within_target_percent} percent of cases.",
            "The average was {average_minutes} minutes, {within_target_percent}% within target.",
        ),
    ),
    Entry(
        "create_instance|launch_vm|start_virtual_machine|compute_instance_create",
        "Launch a virtual machine in a region.|Create a cloud server with given CPU and memory"
        "|New compute instance; machine holds the processor count and gigabytes of memory.",
        {
            "instance_name|name|vm_name": "pick api-03; build-runner; staging-db; mail-relay; "
            "jumpbox; render-7; analytics-dev; proxy-east; gitlab-ci; demo-box; worker-blue; "
            "vpn-gw; test-rig; cache-2",
            "region|location|zone": _REGIONS,
            "machine|machine_spec|hardware": {
                "cpu_count|vcpus": "int 2..32",
                "memory_gb|ram_gb": "int 4..256",
            },
            "public_ip?|assign_public_ip|is_public": "flag",
        },
        (
            "Launch a virtual machine called {instance_name} in the region {region} with "
            "{machine.cpu_count} CPUs and {machine.memory_gb} GB of memory"
            "[, {public_ip=true|with a public IP}].",
            "I need a box with {machine.memory_gb} gigs of RAM and {machine.cpu_count} cores in "
            "{region}. Name it {instance_name}.",
            "{instance_name}: {machine.cpu_count} vCPU, {machine.memory_gb} GB, {region}"
            "[, {public_ip=false|no public address}]",
            "Could you spin up {instance_name} over in {region}? {machine.cpu_count} cores, "
            "memory {machine.memory_gb} GB.",
            "Our developers have run out of room. Give them a new machine in {region}, "
            "{machine.memory_gb} GB RAM, {machine.cpu_count} processors, under the name "
            "{instance_name}[ {public_ip=true|reachable from the internet}].",
            "Please create a compute instance. The instance name is {instance_name}, the region is "
            "{region}, the memory is {machine.memory_gb} GB and the CPU count is "
            "{machine.cpu_count}.",
            "new server {region} {instance_name} cpu {machine.cpu_count} ram {machine.memory_gb}",
            "{region} needs another host, {machine.cpu_count} cores strong with "
            "{machine.memory_gb} GB, and {instance_name} is what we'd call it"
            "[. {public_ip=false|Keep it private}]",
            "We want {instance_name} up and running before lunch: {machine.memory_gb} gigabytes "
            "of memory, {machine.cpu_count} virtual CPUs, located in {region}.",
        ),
        {"instance_id": "id", "ip_address": "pick 10.2.0.14; 52.18.77.3; 172.16.4.9; 34.90.1.200"},
        (
            "{instance_name} runs as {instance_id} at {ip_address}.",
            "Instance {instance_id} is up, address {ip_address}.",
        ),
    ),
    Entry(
        "stop_instances|shut_down_vms|halt_machines|compute_instances_stop",
        "Stop running cloud machines by their ids.|Shuts down a list of virtual machines"
        "|Halts instances; force cuts the power instead of waiting for a clean shutdown.",
        {
            "instance_ids|ids|machines": "list id",
            "force?|hard_stop|immediately": "flag",
            "reason?|note|comment": "pick saving costs over the weekend; security incident; "
            "project is over; kernel upgrade; moving to another region; demo has ended; stuck at "
            "100% CPU; data center maintenance",
        },
        (
            "Stop the instances with the IDs {instance_ids}[ {force=true|by force}].",
            "Please shut down these virtual machines: {instance_ids}[. The reason: {reason}]",
            "{instance_ids} can be switched off[, {reason}]",
            "halt {instance_ids}[, {force=true|don't wait for a clean exit}]",
            "Our bill is too high. We don't use {instance_ids} any more, so power them down"
            "[ {force=false|gently}].",
            "Nobody is working tonight. I'd like {instance_ids} to be off[, note {reason}].",
            "kill {instance_ids}[ {force=true|immediately}][, {reason}]",
            "Could you take {instance_ids} down for me[ - {reason}]? We start them again later.",
            "The following servers should no longer run, please: {instance_ids}[; "
            "{force=false|let them finish what they do}].",
            "I wonder why {instance_ids} are still up, bring them to a stop"
            "[, {force=true|pulling the plug if you must}]",
        ),
        {"stopped": "int 1..5"},
        (
            "{stopped} machines were stopped.",
            "The shutdown went through for {stopped} instances.",
        ),
    ),
    Entry(
        "resize_volume|grow_disk|volume_resize|change_disk_size",
        "Resize a cloud disk.|Change the size of a storage volume in gigabytes"
        "|Grows a volume from its current size to a new one; both are in GB.",
        {
            "volume_id|disk_id|volume": "id",
            "current_size_gb|old_size|size_now": "int 10..120",
            "new_size_gb|target_size|size_after": "int 130..2000",
            "snapshot_first?|take_snapshot|backup_before": "flag",
        },
        (
            "Resize the volume {volume_id} from {current_size_gb} GB to {new_size_gb} GB"
            "[ and {snapshot_first=true|take a snapshot first}].",
            "{volume_id} is nearly full. Make it {new_size_gb} gigabytes, it has "
            "{current_size_gb} now.",
            "disk {volume_id} {current_size_gb} -> {new_size_gb}",
            "We want {new_size_gb} GB on {volume_id} instead of {current_size_gb}"
            "[, {snapshot_first=false|no snapshot needed}].",
            "The current size of disk {volume_id} is {current_size_gb} GB; please change it so "
            "that the new size is {new_size_gb} GB.",
            "Our database ran out of room on {volume_id} last night. {current_size_gb} gigs won't "
            "do, go for {new_size_gb}[ but {snapshot_first=true|save a copy beforehand}].",
            "Could {volume_id} get {new_size_gb} GB of space? At present there are "
            "{current_size_gb}.",
            "expand {volume_id}, new size {new_size_gb}, current size {current_size_gb}",
            "What used to be {current_size_gb} GB must become {new_size_gb} GB, and it's about "
            "{volume_id}[. {snapshot_first=true|Back it up before you touch it}.]",
        ),
        {"ready_in_minutes": "int 1..90"},
        (
            "{volume_id} will have {new_size_gb} GB in {ready_in_minutes} minutes.",
            "The change takes about {ready_in_minutes} minutes.",
        ),
    ),
    Entry(
        "create_storage_bucket|make_bucket|object_store_create|new_bucket",
        "Create a bucket for files in the cloud.|Makes a new object storage container in a region"
        "|New bucket; versioning keeps old copies, storage_class sets how fast it is.",
        {
            "bucket_name|name|bucket": "pick raw-uploads; acme-backups; photo-archive; "
            "ml-datasets; invoices-2025; public-assets; log-vault; customer-exports; tmp-transfer; "
            "site-media; game-saves; xray-scans; podcast-files",
            "region|location|datacenter": _REGIONS,
            "storage_class?|access_class|class_name": "enum standard, infrequent, archive",
            "versioning?|enable_versioning|keep_versions": "flag",
        },
        (
            "Create a storage bucket named {bucket_name} in {region}[ with the storage class "
            "{storage_class}][ and {versioning=true|versioning enabled}].",
            "We need somewhere to keep files in {region}. Call it {bucket_name}"
            "[, {storage_class} class].",
            "bucket {bucket_name}, {region}[, {storage_class}]",
            "{bucket_name} should exist over in {region}[, "
            "{versioning=true|with old versions kept}].",
            "Please make a new container for objects. Its name is {bucket_name} and its region is "
            "{region}[; {versioning=false|we don't need versioning}].",
            "In {region}, I'd like a place called {bucket_name} for our uploads[. It is "
            "{storage_class} data].",
            "The auditors want everything stored in {region}, so set up {bucket_name} there"
            "[ as {storage_class} storage].",
            "could you get me an empty {bucket_name} bucket[, {storage_class},] located in "
            "{region}",
            "[{versioning=true|With version history}, please: ]a home for our blobs, "
            "{bucket_name}, hosted in {region}",
        ),
        {"bucket_url": "url"},
        (
            "{bucket_name} is ready at {bucket_url}.",
            "You can upload to {bucket_url}.",
        ),
    ),
    Entry(
        "set_autoscaling|autoscaling_policy|scale_limits_set|configure_replicas",
        "Set how far a service may scale.|Least and most replicas of a service"
        "|Autoscaling: min_replicas and max_replicas bound the count, CPU target optional.",
        {
            "service_name|service|app": "pick checkout; search-api; image-resizer; login; chat; "
            "recommendations; pdf-worker; gateway; notifier; catalog; geo-lookup; booking-core",
            "min_replicas|minimum|lower_limit": "int 1..6",
            "max_replicas|maximum|upper_limit": "int 7..60",
            "target_cpu_percent?|cpu_target|cpu_threshold": "int 40..90",
        },
        (
            "Set the autoscaling of {service_name} to a minimum of {min_replicas} and a maximum of "
            "{max_replicas} replicas[ with a CPU target of {target_cpu_percent} percent].",
            "{service_name} should never run on fewer than {min_replicas} pods or more than "
            "{max_replicas}.",
            "scale {service_name} {min_replicas} to {max_replicas}[ at {target_cpu_percent}% cpu]",
            "Big sale on Friday! Allow {service_name} up to {max_replicas} copies; keep "
            "{min_replicas} at the quiet hours.",
            "At most {max_replicas}, at least {min_replicas} - that's the range I want for the "
            "{service_name} service[, growing once the processors reach {target_cpu_percent} %].",
            "Please configure {service_name} so that max replicas is {max_replicas} and min "
            "replicas is {min_replicas}.",
            "Our bill exploded because {service_name} grew without end. Cap it at "
            "{max_replicas}, with {min_replicas} as the floor[ and {target_cpu_percent} percent "
            "load as the trigger].",
            "let {service_name} breathe between {min_replicas} and {max_replicas} machines",
            "I'd be calmer if {min_replicas} copies of {service_name} were always there, and if "
            "there could be {max_replicas} when it's busy.",
        ),
        {},
    ),
    Entry(
        "create_firewall_rule|add_firewall_rule|network_rule_create|security_group_rule",
        "Add a rule to the firewall.|Allow or deny traffic on a port from an address range"
        "|Firewall rule: source_range is a network such as 10.0.0.0/8.",
        {
            "action|effect|decision": "enum allow, deny",
            "port|port_number|target_port": "int 22..9999",
            "source_range|source|cidr": "pick 10.0.0.0/8; 192.168.4.0/24; 203.0.113.7/32; "
            "0.0.0.0/0; 172.16.0.0/12; 198.51.100.0/24; 10.20.0.0/16; 192.0.2.44/32; 100.64.0.0/10",
            "protocol?|transport|ip_protocol": "enum tcp, udp",
            "rule_priority?|priority|position": "int 10..20",
        },
        (
            "Create a firewall rule that will {action} traffic on port {port} from {source_range}"
            "[ with the protocol {protocol}][ and rule priority {rule_priority}].",
            "{action} {source_range} on {port}[/{protocol}]",
            "Somebody from {source_range} keeps knocking at port {port}. We want to {action} that.",
            "For port {port} please {action} whatever comes from {source_range}[ over {protocol}].",
            "our partner's servers sit in {source_range} and talk to us on port {port}[ "
            "({protocol})]. the rule should be: {action}",
            "Network security: {source_range}, port number {port}, {action}[, priority "
            "{rule_priority}].",
            "Could you {action} connections to port {port}[ by {protocol}] when the source is "
            "{source_range}?",
            "The auditor asks us to {action} {source_range} as far as port {port} is concerned.",
            "I need the security group changed. Source {source_range}, target port {port}, "
            "action {action}[, {protocol} only][, position {rule_priority}].",
        ),
        {"rule_id": "id"},
        (
            "Rule {rule_id} is active for port {port}.",
            "It is rule {rule_id} now: {action} {source_range}.",
        ),
    ),
    Entry(
        "get_cloud_costs|cloud_spend|cost_report|billing_usage_report",
        "Cloud costs of a project over a period.|How much a project spent on cloud services"
        "|Spending between start_date and end_date; group_by splits it up.",
        {
            "project_id|project|account": "pick data-lake; webshop-prod; staging; mobile-backend; "
            "ml-lab; intranet; proj-4471; marketing-site; iot-core; sandbox-ben; video-platform",
            "start_date|from|period_start": "date",
            "end_date|to|period_end": "date",
            "group_by?|break_down_by|split": "enum service, region, team, label",
        },
        (
            "What did the project {project_id} cost us in the cloud between {start_date} and "
            "{end_date}[, grouped by {group_by}]?",
            "Please give me the cloud spending of {project_id} with start date {start_date} and "
            "end date {end_date}[, broken down by {group_by}].",
            "{project_id} costs {start_date} {end_date}[ per {group_by}]",
            "Finance got a scary bill. How much of it is {project_id}, from {start_date} until "
            "{end_date}?",
            "until {end_date}, counting from {start_date}, what did we burn on {project_id}"
            "[ by {group_by}]",
            "I'm writing the budget for next year. Tell me what {project_id} ate up over the time "
            "from {start_date} to {end_date}.",
            "The period ends on {end_date} and begins on {start_date}: how expensive was running "
            "{project_id}[ for each {group_by}]?",
            "My boss wonders where the money goes. Show the usage charges of {project_id}, first "
            "day {start_date}, last day {end_date}[, split by {group_by}].",
            "[By {group_by}, please: ]dollars spent on hosting {project_id}, {start_date} through "
            "{end_date}",
        ),
        {"total": "float 40..90000", "top_item": "pick storage; compute; network; databases; logs"},
        (
            "{project_id} cost {total} dollars, mostly for {top_item}.",
            "The total is {total}; {top_item} was the largest part.",
        ),
    ),
    Entry(
        "set_budget_alert|create_spending_alert|cost_alarm|budget_threshold_set",
        "Warn people when cloud spending nears a limit.|Sets a monthly budget with an alarm"
        "|Mails the recipients once threshold_percent of monthly_limit is used.",
        {
            "monthly_limit|budget|limit_amount": "int 200..50000",
            "threshold_percent|alert_at|percent": "int 50..95",
            "recipients|notify|email_list": "list email",
            "project_id?|project|account": "pick data-lake; webshop-prod; staging; ml-lab; "
            "intranet; mobile-backend; iot-core; sandbox-ben; video-platform; research",
        },
        (
            "Set a budget alert with a monthly limit of {monthly_limit} dollars that warns "
            "{recipients} at {threshold_percent} percent[ for the project {project_id}].",
            "When we've used {threshold_percent}% of {monthly_limit} in a month, mail "
            "{recipients}.",
            "{recipients} want to hear about it before we go over {monthly_limit} a month"
            "[ on {project_id}], say at {threshold_percent} percent",
            "budget {monthly_limit}, alarm at {threshold_percent} %, tell {recipients}"
            "[, {project_id}]",
            "We had a nasty surprise last month. Please set the cap at {monthly_limit} per month"
            "[ for {project_id}] and notify {recipients} as soon as {threshold_percent} percent of "
            "it has gone.",
            "The threshold should be {threshold_percent} percent and the monthly limit "
            "{monthly_limit}. The recipients are {recipients}[ and the project is {project_id}].",
            "Could you write to {recipients} automatically if[ {project_id}] spending passes "
            "{threshold_percent} percent of the {monthly_limit} we have each month?",
            "[{project_id}: ]I'd like a warning to {recipients} at {threshold_percent}% of "
            "{monthly_limit}",
            "Our cloud allowance is {monthly_limit} a month. At {threshold_percent} percent, alarm "
            "bells should ring at {recipients}.",
        ),
        {"alert_id": "id"},
        (
            "Alert {alert_id} will fire at {threshold_percent} percent.",
            "The budget of {monthly_limit} is watched by alert {alert_id}.",
        ),
    ),
    Entry(
        "create_dns_record|add_dns_entry|dns_record_add|point_domain",
        "Add a DNS record to a domain.|Point a host name at an address or another name"
        "|New name server entry; ttl_seconds says how long it may be cached.",
        {
            "hostname|record_name|domain": "pick shop.acme.io; mail.northwind.net; blog.tidal.org; "
            "api.fernwood.com; vpn.brightlabs.io; status.opal.dev; docs.kepler.app; "
            "cdn.lumen.store; old.site.example; go.harvest.me; wiki.lab42.org",
            "record_type|type|kind": "enum A, AAAA, CNAME, TXT, MX",
            "target_value|value|points_to": "pick 52.18.77.3; 10.2.0.14; edge.fastroute.net; "
            "v=spf1 -all; mx1.postbox.eu; 2001:db8::7; ghs.sitehost.com; 34.90.1.200; "
            "172.16.4.9; verify-83fa1; lb-2.cloudnode.net",
            "ttl_seconds?|ttl|cache_time": "int 60..86400",
        },
        (
            "Create a DNS record of type {record_type} for {hostname} with the value "
            "{target_value}[ and a TTL of {ttl_seconds} seconds].",
            "Point {hostname} at {target_value}, type {record_type}[, ttl {ttl_seconds}].",
            "{hostname} {record_type} {target_value}",
            "We move to the new provider tonight. {hostname} should lead to {target_value}, as a "
            "{record_type} entry[, cached for {ttl_seconds} seconds].",
            "{target_value} is what people must reach when they type {hostname}. Make it "
            "{record_type}.",
            "Please add an entry to our name server: record name {hostname}, type {record_type}, "
            "value {target_value}.",
            "put a {record_type} with {target_value} on {hostname}[ ({ttl_seconds} s)]",
            "I wonder if you could let {hostname} resolve to {target_value}. I think that's a "
            "{record_type} record[ with time to live {ttl_seconds}].",
            "The mail people told me to set {target_value} on {hostname} in the {record_type} "
            "field.",
        ),
        {},
    ),
    Entry(
        "create_subscription|start_subscription|subscribe_customer|billing_subscription_new",
        "Start a subscription for a customer.|Signs a customer up to a plan"
        "|New recurring plan; trial_days are free days before the first charge.",
        {
            "customer_id|client_id|customer": "id",
            "plan_name|plan|plan_id": _PLANS,
            "billing_cycle|interval|billed": "enum monthly, quarterly, yearly",
            "trial_days?|trial_period_days|free_days": "int 7..60",
            "quantity?|seats|seat_count": "int 2..200",
        },
        (
            "Start a {billing_cycle} subscription to the {plan_name} plan for customer "
            "{customer_id}[ with {trial_days} trial days][ and {quantity} seats].",
            "{customer_id} wants {plan_name}, paying {billing_cycle}"
            "[; the first {trial_days} days are free].",
            "subscribe {customer_id} plan {plan_name} {billing_cycle}[ seats {quantity}]",
            "Please sign up the client with the ID {customer_id} for {plan_name}[, {quantity} "
            "seats], billed {billing_cycle}.",
            "They said yes! Put {customer_id} on {plan_name}[ for {quantity} people] with "
            "{billing_cycle} billing.",
            "The billing cycle is {billing_cycle}, the plan is {plan_name}, and the customer is "
            "{customer_id}. Please set it up[, {trial_days} days of trial].",
            "{plan_name} for {customer_id}, {billing_cycle} invoice[, {quantity} users]",
            "Could you get {customer_id} going on our {plan_name} package? We agreed on "
            "{billing_cycle} payments[ after {trial_days} days for free].",
            "A colleague sold {plan_name} to {customer_id} this morning[ ({quantity} licenses)]. "
            "They'll be charged {billing_cycle}.",
        ),
        {"subscription_id": "id"},
        (
            "{customer_id} now has subscription {subscription_id}.",
            "The {plan_name} plan runs under {subscription_id}.",
        ),
    ),
    Entry(
        "find_subscription|lookup_subscription|get_active_plan|customer_subscription",
        "Find the active subscription of a customer.|Which plan a customer is on"
        "|Looks up what a customer is subscribed to and when it renews.",
        {
            "customer_id|client_id|account": "id",
            "include_expired?|with_old|show_past": "flag",
        },
        (
            "Which plan is customer {customer_id} on[, {include_expired=true|old ones included}]?",
            "Find the subscription that belongs to the customer with the ID {customer_id}"
            "[ and {include_expired=true|include expired ones}].",
            "{customer_id} subscription",
            "What does {customer_id} pay us for every month, if anything?",
            "On the phone with {customer_id}, they'd like to know when they renew.",
            "is {customer_id} still subscribed to something[, "
            "{include_expired=false|leave out what has run out}]",
            "Please look up what account {customer_id} has signed up for.",
            "For {customer_id}, tell me the running contract and the next renewal"
            "[. {include_expired=true|Past plans too}]",
            "I need to know what sort of customer {customer_id} is. Starter, Pro, nothing at all?",
        ),
        {"subscription_id": "id", "plan": _PLANS, "renews_on": "date"},
        (
            "{customer_id} has {plan} ({subscription_id}), renewing on {renews_on}.",
            "It is subscription {subscription_id}, plan {plan}, which renews {renews_on}.",
        ),
    ),
    Entry(
        "change_subscription_plan|switch_plan|upgrade_subscription|subscription_change",
        "Switch a subscription to another plan.|Upgrade or downgrade what a customer pays for"
        "|Changes a plan; prorate charges only the rest of the period.",
        {
            "subscription_id|subscription|sub_id": "id",
            "from_plan|current_plan|old_plan": "pick Starter; Solo; Basic 5; Free; Essentials; "
            "Lite",
            "to_plan|new_plan|target_plan": "pick Team; Business Plus; Pro; Growth; Scale; Studio",
            "prorate?|pro_rata|charge_difference": "flag",
        },
        (
            "Change subscription {subscription_id} from the {from_plan} plan to the {to_plan} plan"
            "[ and {prorate=true|prorate it}].",
            "{subscription_id} wants {to_plan} instead of {from_plan}"
            "[, {prorate=false|full price}].",
            "upgrade {subscription_id} {from_plan} -> {to_plan}",
            "The customer has outgrown {from_plan}. Please move {subscription_id} to {to_plan}"
            "[, {prorate=true|charging only the difference}].",
            "Make it {to_plan}, not {from_plan} any longer, for {subscription_id}.",
            "New plan: {to_plan}. Old plan: {from_plan}. Subscription: {subscription_id}.",
            "Could you switch {subscription_id} over to {to_plan}? They're paying for {from_plan} "
            "at the moment[ and would like {prorate=true|a pro rata bill}].",
            "they were on {from_plan} for years but now it has to be {to_plan}. id "
            "{subscription_id}",
            "I promised a client that {subscription_id} would run on {to_plan} from today, up from "
            "{from_plan}[; {prorate=false|nothing is prorated}].",
        ),
        {"amount_due": "float 3..900"},
        (
            "{subscription_id} is on {to_plan}; {amount_due} is due now.",
            "The switch costs {amount_due} for the current period.",
        ),
    ),
    Entry(
        "pause_subscription|suspend_subscription|subscription_hold|freeze_plan",
        "Pause a subscription between two dates.|Stop charging for a while and resume later"
        "|Puts a plan on hold from pause_date until resume_date.",
        {
            "subscription_id|subscription|sub_id": "id",
            "pause_date|hold_from|paused_from": "date",
            "resume_date|resumes_on|restart_date": "date",
            "keep_access?|access_stays|still_usable": "flag",
        },
        (
            "Pause the subscription {subscription_id} on {pause_date} and resume it on "
            "{resume_date}[; {keep_access=true|the customer keeps access}].",
            "Don't charge {subscription_id} from {pause_date} until {resume_date}.",
            "hold {subscription_id} {pause_date} - {resume_date}",
            "They are abroad for some time. {subscription_id} may start again {resume_date}, and "
            "it stops {pause_date}[, {keep_access=false|without access in between}].",
            "The resume date is {resume_date} and the pause date is {pause_date}. Please put "
            "{subscription_id} on ice.",
            "Could {subscription_id} take a break? First day without billing {pause_date}, billing "
            "again from {resume_date}.",
            "A school subscribes to us and is shut for the holidays. Please suspend "
            "{subscription_id} as of {pause_date}, back on {resume_date}"
            "[ ({keep_access=true|they may still log in})].",
            "Until {resume_date} we shouldn't bill {subscription_id}, beginning {pause_date}",
            "freeze {subscription_id}, paused from {pause_date}, restart {resume_date}",
        ),
        {},
    ),
    Entry(
        "cancel_subscription|end_subscription|subscription_cancel|terminate_plan",
        "Cancel a subscription for good.|Ends a customer's plan"
        "|Terminates a plan; at_period_end lets the paid time run out first.",
        {
            "subscription_id|subscription|sub_id": "id",
            "at_period_end?|end_of_period|let_run_out": "flag",
            "reason?|cancellation_reason|why": "enum too_expensive, missing_features, unused, "
            "other",
        },
        (
            "Cancel subscription {subscription_id}[ {at_period_end=true|at the end of the period}]"
            "[ with the reason {reason}].",
            "{subscription_id} doesn't want to renew[, {reason} they say]. End it"
            "[ {at_period_end=false|right away}].",
            "terminate {subscription_id}[, {reason}]",
            "The client is quitting for good. Please close the plan {subscription_id}"
            "[, {at_period_end=true|once the paid time has run out}].",
            "we lost another one, {subscription_id} is over[, reason: {reason}]",
            "Please stop billing {subscription_id} forever[. Cancellation reason: {reason}].",
            "Somebody wrote a long mail about our prices. In short, {subscription_id} is to be "
            "ended[ {at_period_end=false|today}].",
            "I would like you to unsubscribe {subscription_id}"
            "[; {at_period_end=true|they keep it until the period ends}]",
            "{subscription_id}: cancel[, {reason}][, {at_period_end=false|without delay}]",
        ),
        {"ends_on": "date"},
        (
            "{subscription_id} ends on {ends_on}.",
            "The plan is cancelled with effect from {ends_on}.",
        ),
    ),
    Entry(
        "find_payment|search_payments|payment_lookup|locate_charge",
        "Find a payment by customer and amount.|Look up a charge that a customer made"
        "|Searches payments; amount is what was charged, payment_date the day.",
        {
            "customer_id|client_id|payer": "id",
            "amount|charged_amount|sum": "float 5..900",
            "payment_date?|charged_on|date": "date",
            "payment_method?|method|paid_with": "enum card, transfer, wallet, direct_debit",
        },
        (
            "Find the payment of {amount} that customer {customer_id} made[ on {payment_date}]"
            "[ by {payment_method}].",
            "Did {customer_id} ever pay us {amount}[ by {payment_method}]?",
            "{customer_id} {amount}[ {payment_date}] - which charge is that",
            "Someone disputes a charge of {amount} dollars[ from {payment_date}]. Look for it "
            "under the customer number {customer_id}.",
            "Please search payments with the amount {amount} and the customer ID {customer_id}"
            "[, paid with {payment_method}].",
            "I can't match {amount} in the books[, {payment_date}]. It must come from "
            "{customer_id}.",
            "has the {amount} from {customer_id} come in[ as {payment_method}]",
            "Where's the record for the money {customer_id} sent[ on {payment_date}]? It was "
            "{amount}.",
            "Accounting needs the number of a transaction: payer {customer_id}, sum {amount}"
            "[, method {payment_method}][, dated {payment_date}].",
        ),
        {"payment_id": "id", "status": "pick settled; pending; refunded; failed"},
        (
            "It is payment {payment_id}, which is {status}.",
            "{customer_id} paid under {payment_id}; status: {status}.",
        ),
    ),
    Entry(
        "refund_payment|issue_refund|payment_refund|return_money",
        "Refund a payment, wholly or in part.|Give a customer money back for a charge"
        "|Sends refund_amount of a payment back; reason is kept on file.",
        {
            "payment_id|charge_id|transaction": "id",
            "refund_amount|amount|sum_back": "float 2..600",
            "reason?|refund_reason|why": "enum duplicate, damaged, late, goodwill",
            "send_receipt?|email_receipt|notify_customer": "flag",
        },
        (
            "Refund {refund_amount} of the payment {payment_id}[ with the reason {reason}]"
            "[ and {send_receipt=true|send a receipt}].",
            "{payment_id}: {refund_amount} back to the customer[, {reason}]",
            "Please give them back {refund_amount} dollars on charge {payment_id}"
            "[. The reason is {reason}].",
            "The vase arrived broken. Return {refund_amount} to whoever paid {payment_id}.",
            "send {refund_amount} back for {payment_id}[, {send_receipt=false|no receipt}]",
            "I promised {refund_amount} as compensation[ ({reason})]. It was transaction "
            "{payment_id}.",
            "Could we reimburse {refund_amount} from {payment_id}"
            "[ and {send_receipt=true|mail them a confirmation}]?",
            "We charged too much on {payment_id}, {refund_amount} too much to be exact, so put it "
            "right[; reason {reason}]",
            "Payment ID {payment_id}, refund amount {refund_amount}[, reason {reason}].",
        ),
        {"refund_id": "id"},
        (
            "{refund_amount} is on its way back as refund {refund_id}.",
            "Refund {refund_id} was issued for {payment_id}.",
        ),
    ),
    Entry(
        "invite_user|send_invitation|workspace_invite|add_member",
        "Invite someone to the workspace by email.|Sends an invitation with a role"
        "|New member; role sets what they may do, team_name where they belong.",
        {
            "email|user_email|invitee": "email",
            "role|access_role|member_role": "enum viewer, editor, admin, billing_manager",
            "team_name?|team|group": _TEAMS,
            "expires_in_days?|valid_days|expiry_days": "int 2..30",
        },
        (
            "Invite {email} to our workspace as {role}[ in the team {team_name}][; the invitation "
            "expires in {expires_in_days} days].",
            "{email} starts on Monday and needs to get in. {role} is enough[, team {team_name}].",
            "invite {email} {role}[ {team_name}]",
            "Please send an invitation with the role {role} to the email address {email}[, valid "
            "for {expires_in_days} days].",
            "We've hired somebody new, {email}. Bring them on board as {role}[ with {team_name}].",
            "As {role}, could you let {email} join us[ for {team_name}]?",
            "add {email} to the account[, link good for {expires_in_days} days], they'll be our "
            "{role}",
            "I'd love to have {email} in here with me. Role: {role}.[ Team: {team_name}.]",
            "[{team_name} has a new face. ]Mail {email} a link to sign up, as {role}.",
            "Our freelancer can't see anything yet. The address is {email} and {role} would be "
            "the right role[; let the link run out after {expires_in_days} days].",
        ),
        {},
    ),
    Entry(
        "find_user|user_lookup|directory_search|get_user_by_name",
        "Find a user of the workspace by name.|Looks up a member's id and role"
        "|Search the user directory; returns the account behind a full name.",
        {
            "full_name|name|display_name": "person",
            "include_inactive?|with_disabled|show_deactivated": "flag",
        },
        (
            "What is the user ID of {full_name}[, {include_inactive=true|even if inactive}]?",
            "Look up the account of the user with the full name {full_name}.",
            "{full_name} user id",
            "Does {full_name} have an account in our workspace"
            "[, {include_inactive=true|disabled ones included}]?",
            "I don't know what {full_name} is allowed to do here. Which role is it?",
            "find {full_name} in the directory[, {include_inactive=false|active people only}]",
            "Somebody named {full_name} asked me for access. Are they a member already?",
            "who's {full_name} in our system, I need the account number",
            "Please search our users for the display name {full_name}"
            "[ and {include_inactive=true|search the deactivated ones too}].",
        ),
        {"user_id": "id", "role": "pick viewer; editor; admin; billing manager"},
        (
            "{full_name} is user {user_id} with the role {role}.",
            "The account {user_id} belongs to {full_name}, who is {role}.",
        ),
    ),
    Entry(
        "change_user_role|set_role|assign_role|user_role_update",
        "Give a user another role in a project.|Changes what someone may do"
        "|Role assignment for one project; the older role is replaced.",
        {
            "user_id|member_id|user": "id",
            "role|new_role|role_name": "enum viewer, editor, admin, owner",
            "project|project_name|workspace": "pick Atlas; Mobile App; Website 2.0; Blue Heron; "
            "Data Lake; Payroll; Intranet; Greenhouse; Annual Report; Northern Lights; Relaunch; "
            "Support Portal; Tax Season",
            "expires_on?|until|valid_until": "date",
        },
        (
            "Change the role of user {user_id} to {role} in the project {project}[ until "
            "{expires_on}].",
            "Make {user_id} {role} of {project}[; that ends on {expires_on}].",
            "{user_id} -> {role} ({project})[ expires {expires_on}]",
            "In {project}, the user with the ID {user_id} should have the new role {role}.",
            "{project} has lost its lead. For the time being {user_id} acts as {role}"
            "[, up to {expires_on}].",
            "I can't change anything in {project} with my login {user_id}. Could I be {role}"
            "[ till {expires_on}], please?",
            "role {role} for {user_id} on {project}",
            "Please see to it that {user_id} can work in {project} as {role}.",
            "From now on {role}, no more and no less, is what {user_id} gets to be within "
            "{project}[, valid until {expires_on}].",
        ),
        {},
    ),
    Entry(
        "deactivate_user|disable_account|user_deactivate|suspend_member",
        "Deactivate a user account.|Lock somebody out of the workspace"
        "|Disables a login; transfer_to receives the person's files.",
        {
            "user_id|account_id|member_id": "id",
            "transfer_to?|files_to|new_owner": "email",
            "revoke_sessions?|sign_out|end_sessions": "flag",
            "effective_date?|from_date|last_day": "date",
        },
        (
            "Deactivate the user {user_id}[ on {effective_date}][ and transfer the files to "
            "{transfer_to}].",
            "{user_id} has left the company. Make sure they can't log in any more"
            "[ and {revoke_sessions=true|sign them out everywhere}].",
            "disable {user_id}[, files to {transfer_to}]",
            "Please suspend the account with the ID {user_id}[, effective {effective_date}].",
            "Something fishy is going on with {user_id}, shut that login down"
            "[, {revoke_sessions=true|running sessions too}].",
            "The last day of {user_id} is near. Close the account[ as of {effective_date}]"
            "[, {transfer_to} inherits the documents].",
            "[{transfer_to} takes over the files. ]{user_id} should no longer be a member.",
            "we pay for a seat nobody uses, {user_id}. turn it off[ from {effective_date}]",
            "Could you lock {user_id} out[, {revoke_sessions=false|without ending open sessions}]?",
        ),
        {},
    ),
    Entry(
        "create_access_key|issue_api_token|new_api_key|access_token_create",
        "Issue a key for our programming interface.|Creates a token with a list of scopes"
        "|API key; expires_in_days is its life, scopes what it may touch.",
        {
            "key_name|name|label": "pick ci-deploy; grafana; zapier; partner-feed; backup-script; "
            "mobile-beta; nightly-sync; warehouse-scanner; chatbot; erp-bridge; metrics-pull",
            "scopes|allowed_scopes|access_to": "list pick read:users; write:orders; read:invoices; "
            "files.read; files.write; admin; webhooks; read:metrics; repo; payments",
            "expires_in_days|lifetime_days|valid_for_days": "int 7..365",
            "read_only?|readonly|no_writes": "flag",
        },
        (
            "Create an access key named {key_name} with the scopes {scopes} that expires in "
            "{expires_in_days} days.",
            "I need a token for {key_name}[, {read_only=true|read only}]. It has to reach {scopes} "
            "and can run out after {expires_in_days} days.",
            "key {key_name}, {expires_in_days} days, scopes {scopes}",
            "{scopes} for {key_name} please, valid {expires_in_days} days"
            "[, {read_only=false|with write access}]",
            "Another program of ours must log in by itself. Name: {key_name}. Lifetime: "
            "{expires_in_days} days. It may use {scopes}.",
            "Our integration stopped because its key is gone. Could you make a fresh one called "
            "{key_name} for {scopes}, good for {expires_in_days} days?",
            "For {expires_in_days} days {key_name} should be able to call {scopes}"
            "[ ({read_only=true|no writing})].",
            "Please issue API credentials. The label is {key_name}, they are valid for "
            "{expires_in_days} days and they cover {scopes}.",
            "generate something secret that {key_name} can use for {scopes} over the next "
            "{expires_in_days} days",
        ),
        {"key_id": "id", "expires_on": "date"},
        (
            "The key {key_id} for {key_name} expires on {expires_on}.",
            "{key_id} is issued and valid until {expires_on}.",
        ),
    ),
    Entry(
        "search_audit_log|audit_trail|list_audit_events|who_did_what",
        "Search the audit log of a workspace.|Who did what and when"
        "|Audit trail of one actor between two dates, optionally of one action.",
        {
            "actor|user|performed_by": "person",
            "from_date|start_date|after": "date",
            "to_date|end_date|before": "date",
            "action?|event_type|operation": "enum login, export, delete, share",
            "max_events?|limit|page_size": "int 5..80",
        },
        (
            "Search the audit log for everything that {actor} did from {from_date} to {to_date}"
            "[ with the action {action}].",
            "What was {actor} up to between {from_date} and {to_date}[? Only {action} events, "
            "please]",
            "{actor} {from_date} {to_date}[ {action}] audit",
            "A file is gone. Check {actor}'s activity, end date {to_date}, start date {from_date}"
            "[, at most {max_events} events].",
            "The lawyers need proof of each step {actor} took in our system, no later than "
            "{to_date} and no earlier than {from_date}.",
            "Before {to_date} and after {from_date}: did {actor} do anything[, say {action}]?",
            "Please list up[ to {max_events}] entries of the security trail performed by {actor}, "
            "beginning {from_date}, ending {to_date}.",
            "I wonder if {actor} touched our account at all in the days from {from_date} up to "
            "{to_date}[, I mean {action}]",
            "show me the trail: until {to_date}, since {from_date}, user {actor}"
            "[, limit {max_events}]",
        ),
        {"events": "int 1..80", "latest_action": "pick login; export; delete; share; invite"},
        (
            "{actor} shows {events} events, the latest being {latest_action}.",
            "There are {events} entries; the last one is {latest_action}.",
        ),
    ),
    Entry(
        "set_feature_flag|toggle_feature|feature_switch|flag_update",
        "Switch a feature on or off.|Turns a feature flag on or off in an environment"
        "|Feature switch; rollout_percent limits it to a share of the users.",
        {
            "flag_key|feature|flag_name": "pick new-checkout; dark-mode; ai-search; beta-editor; "
            "two-step-login; live-chat; fast-upload; price-banner; maps-v3; smart-replies; "
            "guest-orders; old-api; voice-notes",
            "state|status|value": "enum on, off",
            "environment|env|stage": "enum development, staging, production",
            "rollout_percent?|rollout|percentage": "int 1..99",
        },
        (
            "Turn the feature flag {flag_key} {state} in {environment}[ for {rollout_percent} "
            "percent of the users].",
            "{flag_key} {state} {environment}[ {rollout_percent}%]",
            "Please set the state of {flag_key} to {state} in the {environment} environment"
            "[ with a rollout of {rollout_percent} percent].",
            "In {environment}, {flag_key} should be {state} from now on.",
            "People complain about {flag_key}. Switch it {state} on {environment}"
            "[, for {rollout_percent} % of them].",
            "Could everyone in {environment}[, or rather {rollout_percent} percent,] have "
            "{flag_key} {state}?",
            "We launch in an hour! {environment}: {flag_key} has to be {state}.",
            "I'd like to have {flag_key} {state}, just on {environment}[ and just for "
            "{rollout_percent} percent]",
            "flip {flag_key} to {state} for {environment}",
            "My team lead asked that {environment} runs with {flag_key} {state}[, rollout "
            "{rollout_percent}].",
        ),
        {},
    ),
    Entry(
        "create_ab_test|start_experiment|ab_experiment_new|split_test_create",
        "Start a split test of two versions.|New experiment with a control and a treatment"
        "|A/B test; traffic_percent is the share of people who take part.",
        {
            "experiment_name|test_name|name": "pick Summer headline; Signup flow; Price page; "
            "Button size; Welcome mail; Search ranking; Cart reminder; Free shipping bar; "
            "Homepage hero; Menu order; Checkout steps",
            "control_variant|control|version_a": "pick blue button; long form; old logo; one "
            "column; no discount; plain text; three steps; the current page; monthly price; static "
            "image",
            "treatment_variant|treatment|version_b": "pick green button; short form; new logo; two "
            "columns; 10% off; emoji; single step; the redesign; yearly price; short video",
            "traffic_percent|traffic_share|sample_percent": "int 5..95",
            "primary_metric?|goal|success_metric": "enum clicks, signups, revenue, retention",
        },
        (
            "Start an A/B test called {experiment_name} with the control {control_variant} and the "
            "treatment {treatment_variant} on {traffic_percent} percent of the traffic"
            "[, measured by {primary_metric}].",
            "I want to know if {treatment_variant} beats {control_variant}. Show it to "
            "{traffic_percent}% and name the thing {experiment_name}"
            "[; what counts is {primary_metric}].",
            "{experiment_name}: {control_variant} vs {treatment_variant} as the new one, "
            "{traffic_percent} %",
            "Please set up an experiment. The treatment is {treatment_variant}, the control is "
            "{control_variant}, the name is {experiment_name} and the traffic share is "
            "{traffic_percent} percent.",
            "We can't agree in the office whether to replace {control_variant} by "
            "{treatment_variant}. Try it out on {traffic_percent} percent of people, under the "
            "title {experiment_name}[, goal {primary_metric}].",
            "for {traffic_percent} percent of users run {experiment_name}, control "
            "{control_variant}, treatment {treatment_variant}[, {primary_metric} as the metric]",
            "Could you test {treatment_variant} against what we have today, {control_variant}? "
            "Call it {experiment_name}, {traffic_percent}% take part.",
            "Split test {experiment_name}, version A {control_variant}, version B "
            "{treatment_variant}, {traffic_percent} percent[, success is {primary_metric}].",
        ),
        {"experiment_id": "id"},
        (
            "{experiment_name} runs as {experiment_id}.",
            "Experiment {experiment_id} has started on {traffic_percent} percent.",
        ),
    ),
    Entry(
        "register_webhook|create_webhook|add_webhook_endpoint|hook_subscribe",
        "Register an address that is told of events.|Creates a webhook for a list of events"
        "|Webhook: endpoint_url is called whenever one of the events happens.",
        {
            "endpoint_url|url|callback_url": "url",
            "events|event_types|topics": "list pick order.created; order.paid; user.deleted; "
            "invoice.sent; refund.issued; stock.low; ticket.closed; build.failed; form.submitted",
            "is_active?|active|enabled": "flag",
            "secret?|signing_secret|token": "pick s3cr3t-one; whsec_7fk2; blue-otter-19; k9-delta; "
            "tulip42; zx81zx81; northgate; p4ssphrase",
        },
        (
            "Register a webhook at {endpoint_url} for the events {events}[ with the secret "
            "{secret}][ and make it {is_active=true|active}].",
            "Whenever {events} happens, call {endpoint_url}.",
            "hook {endpoint_url} <- {events}[, secret {secret}]",
            "Our partner would like to be told about {events}. Their address is {endpoint_url}"
            "[ and the signing secret is {secret}].",
            "{endpoint_url} should get a message on {events}[, "
            "{is_active=false|but leave it inactive for now}]",
            "Please create a callback: the endpoint URL is {endpoint_url}, the event types are "
            "{events}[, the token is {secret}].",
            "I'm tired of polling your API all day. Just notify {endpoint_url} of {events}.",
            "post {events} to {endpoint_url} from now on[, {is_active=true|switched on}]",
            "Subscribe {endpoint_url} to the topics {events}, would you[; sign it with {secret}]?",
        ),
        {"webhook_id": "id"},
        (
            "Webhook {webhook_id} now calls {endpoint_url}.",
            "It is registered as {webhook_id}.",
        ),
    ),
    Entry(
        "redeliver_webhook|replay_event|webhook_resend|retry_delivery",
        "Send an event to a webhook again.|Retries a failed delivery"
        "|Replays one event to one webhook; max_attempts says how often to try.",
        {
            "webhook_id|hook_id|webhook": "id",
            "event_id|delivery_id|event": "id",
            "max_attempts?|attempts|retries": "int 2..9",
        },
        (
            "Redeliver the event {event_id} to the webhook {webhook_id}[ with up to {max_attempts} "
            "attempts].",
            "Webhook {webhook_id} missed event {event_id}. Send it again[, trying {max_attempts} "
            "times].",
            "event {event_id} to hook {webhook_id}, once more[, max attempts {max_attempts}]",
            "Their endpoint was down last night. Could hook {webhook_id} get event {event_id} a "
            "second time?",
            "hook={webhook_id} event={event_id} retry",
            "Please replay what happened in event {event_id} so that webhook {webhook_id} hears of "
            "it[; give up after {max_attempts} tries].",
            "The partner swears that event {event_id} never arrived. They listen on hook "
            "{webhook_id}, please deliver it anew.",
            "for webhook number {webhook_id}, repeat the delivery of event number {event_id}",
            "[Up to {max_attempts} times, ]try to hand over event {event_id} to our subscriber "
            "with webhook ID {webhook_id}",
        ),
        {"response_code": "int 200..504"},
        (
            "The endpoint answered {response_code}.",
            "Event {event_id} was sent again; the reply was {response_code}.",
        ),
    ),
    Entry(
        "publish_message|queue_publish|enqueue_message|message_send_to_queue",
        "Put a message on a queue.|Publishes a text for other programs to pick up"
        "|Enqueues a body; delay_seconds holds it back for a while.",
        {
            "queue_name|queue|topic": _QUEUES,
            "body|payload|message_body": "pick rebuild the index; order 5521 is paid; refresh "
            "prices; user 88 signed up; resend invoice 19; close the shift; start import; "
            "thumbnail img_20; purge cache eu; stock changed; recount votes; send digest",
            "delay_seconds?|delay|wait_seconds": "int 15..900",
            "priority?|message_priority|urgency": "enum low, normal, high",
        },
        (
            'Publish the message "{body}" on the queue {queue_name}[ with a delay of '
            "{delay_seconds} seconds][ and {priority} priority].",
            "{queue_name} <- {body}[ ({priority})]",
            "Put {body} into {queue_name}[, {delay_seconds} seconds from now].",
            "The workers listening on {queue_name} need to be told: {body}[. Treat it as "
            "{priority}]",
            "enqueue {body} to {queue_name}[ delay {delay_seconds}][ priority {priority}]",
            "I fixed the consumer, so let's try. Drop a test job on {queue_name} that says {body}.",
            "Please send a payload of {body} to the topic {queue_name}[; hold it back for "
            "{delay_seconds} seconds].",
            '"{body}" has to go through {queue_name}[ with priority {priority}], could you do that',
            "For {queue_name}, a new job[ with {priority} priority] reading {body}, please.",
        ),
        {"message_id": "id"},
        (
            "Message {message_id} is on {queue_name}.",
            "It was queued as {message_id}.",
        ),
    ),
    Entry(
        "move_dead_letters|redrive_queue|requeue_failed_messages|queue_move",
        "Move failed messages from one queue to another.|Redrives a dead letter queue"
        "|Takes up to max_messages from source_queue and puts them on target_queue.",
        {
            "source_queue|from_queue|dead_letter_queue": "pick orders-dead; dlq-emails; "
            "failed.jobs; events-errors; billing-dlq; retry-later; poison; exports.failed; "
            "unroutable",
            "target_queue|to_queue|destination_queue": _QUEUES,
            "max_messages?|limit|how_many": "int 10..900",
            "oldest_first?|in_order|fifo": "flag",
        },
        (
            "Move the failed messages from {source_queue} to {target_queue}[, at most "
            "{max_messages} of them].",
            "The bug is fixed. Send what got stuck in {source_queue} back to {target_queue}"
            "[, {oldest_first=true|oldest first}].",
            "{source_queue} -> {target_queue}[ max {max_messages}]",
            "{target_queue} should get another go at the jobs that ended up in {source_queue}"
            "[; {max_messages} will do for a start].",
            "Please redrive: target queue {target_queue}, source queue {source_queue}[, "
            "limit {max_messages}][, {oldest_first=false|in any order}].",
            "We lost nothing, it all sits in {source_queue}. Could you pour it into "
            "{target_queue}[ - {max_messages} messages, no more]?",
            "requeue into {target_queue} everything from {source_queue}"
            "[ {oldest_first=true|in order}]",
            "[{max_messages} at most: ]empty {source_queue} by putting its letters on "
            "{target_queue} again",
            "I'd like {target_queue} to receive the errors gathered in {source_queue}.",
        ),
        {"moved": "int 1..900"},
        (
            "{moved} messages went from {source_queue} to {target_queue}.",
            "I moved {moved} messages to {target_queue}.",
        ),
    ),
    Entry(
        "get_sensor_readings|sensor_history|device_measurements|read_telemetry",
        "Readings of an industrial sensor over time.|Past measurements of a device"
        "|Telemetry from start_time to end_time of a day, one value per interval.",
        {
            "sensor_id|device_id|probe": "id",
            "date|day|on_date": "date",
            "start_time|from_time|begin": "time",
            "end_time|to_time|until": "time",
            "interval_minutes?|step_minutes|resolution": "int 1..60",
        },
        (
            "Get the readings of sensor {sensor_id} on {date} from {start_time} to {end_time}"
            "[ at an interval of {interval_minutes} minutes].",
            "What did probe {sensor_id} measure between {start_time} and {end_time} on {date}?",
            "{sensor_id} {date} {start_time}-{end_time}[ every {interval_minutes} min]",
            "The milk went sour on {date}. Show me what {sensor_id} recorded up to {end_time}, "
            "starting at {start_time}[, one value per {interval_minutes} minutes].",
            "On {date} the pump sounded odd. Let me have the telemetry of {sensor_id}, start time "
            "{start_time}, end time {end_time}.",
            "until {end_time} from {start_time} that {date}, all values {sensor_id} sent, please",
            "How did {sensor_id} behave on {date}? I only care about {start_time} till {end_time}"
            "[ and a point every {interval_minutes} minutes is fine].",
            "I'm drawing a curve for the inspector. Measurements of device {sensor_id}, "
            "{start_time} through {end_time}, {date}[, steps of {interval_minutes} minutes].",
            "Please read the history of {sensor_id}. Day: {date}. End: {end_time}. Begin: "
            "{start_time}.",
        ),
        {"average": "float -20..90 1", "highest": "float 90..150 1"},
        (
            "{sensor_id} averaged {average} with a peak of {highest}.",
            "The mean was {average}, the highest value {highest}.",
        ),
    ),
    Entry(
        "create_sensor_alert|set_device_limits|sensor_alarm_limits|threshold_alert",
        "Warn somebody when a sensor leaves its range.|Sets limits of a sensor with an alarm"
        "|Alert when a reading drops under limits.lower or rises over limits.upper.",
        {
            "sensor_id|device_id|probe": "id",
            "limits|range|bounds": {
                "lower|min_value": "int -30..15",
                "upper|max_value": "int 16..120",
            },
            "notify_email|email|alert_recipient": "email",
            "severity?|level|alert_level": "enum info, warning, critical",
        },
        (
            "Create an alert for sensor {sensor_id} with a lower limit of {limits.lower} and an "
            "upper limit of {limits.upper}, and notify {notify_email}[ with severity {severity}].",
            "If {sensor_id} ever shows less than {limits.lower} or more than {limits.upper}, write "
            "to {notify_email}.",
            "{sensor_id}: {limits.lower} to {limits.upper}, else mail {notify_email}"
            "[ ({severity})]",
            "Our vaccine fridge must stay in range. Let {notify_email} know once {sensor_id} goes "
            "above {limits.upper} or below {limits.lower}[; that's {severity}].",
            "{notify_email} wants a warning as soon as {sensor_id} passes {limits.upper}, or sinks "
            "under {limits.lower}.",
            "Please watch device {sensor_id}. Its upper bound is {limits.upper}, its lower bound "
            "is {limits.lower} and the recipient is {notify_email}[; the alert level is "
            "{severity}].",
            "anything outside {limits.lower}..{limits.upper} on {sensor_id} goes to "
            "{notify_email}[ as {severity}]",
            "The server room cooked last weekend! Tell {notify_email} when {sensor_id} climbs over "
            "{limits.upper} and also when it falls below {limits.lower}.",
            "I would sleep better if {notify_email} got a message[, severity {severity},] for "
            "values of {sensor_id} over {limits.upper} or under {limits.lower}.",
        ),
        {"alert_id": "id"},
        (
            "Alert {alert_id} watches {sensor_id}.",
            "{notify_email} will hear from alert {alert_id}.",
        ),
    ),
    Entry(
        "update_firmware|push_firmware|device_firmware_update|flash_devices",
        "Install a firmware version on devices.|Pushes new firmware to a list of devices"
        "|Updates device_ids to a version, now or at scheduled_date.",
        {
            "device_ids|devices|targets": "list id",
            "version|firmware_version|target_version": "pick 2.4.1; 3.0.0; 1.18.7; v5.2; 2025.03; "
            "4.4.0-rc2; 0.9.30; v12; 6.1.5; 2.10",
            "scheduled_date?|install_on|date": "date",
            "force_reboot?|reboot|restart_after": "flag",
        },
        (
            "Update the firmware of the devices {device_ids} to version {version}[ on "
            "{scheduled_date}].",
            "{device_ids} need {version}[, {force_reboot=true|and reboot them}]",
            "Please push {version} to {device_ids}[ with the scheduled date {scheduled_date}].",
            "There's a hole in the old software. Get {version} onto {device_ids}"
            "[ and {force_reboot=true|restart them afterwards}].",
            "flash {version} {device_ids}[ {scheduled_date}]",
            "[On {scheduled_date}, ]could {device_ids} be brought up to {version}"
            "[ {force_reboot=false|without a restart}]?",
            "Version {version} is out and our gateways {device_ids} still run the previous one, "
            "so install it[ on {scheduled_date}].",
            "I'd like to see {version} on each of these: {device_ids}.",
            "The target version is {version}. The devices are {device_ids}[. Install on "
            "{scheduled_date}][. {force_reboot=true|Force a reboot}.]",
        ),
        {"accepted": "int 1..5"},
        (
            "{accepted} devices will get {version}.",
            "The update to {version} was accepted by {accepted} devices.",
        ),
    ),
    Entry(
        "create_ad_campaign|launch_ads|ads_campaign_new|start_advertising",
        "Create an advertising campaign with a budget.|Starts paid ads for an age group"
        "|New ad campaign; audience has the ages and the country of the people to reach.",
        {
            "campaign_name|name|title": "pick Spring boots; Back to school; Grand reopening; "
            "Vegan week; Try it free; Hire our van; Winter tires; Mother's Day roses; City run; "
            "New in town; Learn to dance; Early birds; Cold brew launch",
            "daily_budget|budget_per_day|spend_per_day": "int 5..90",
            "total_budget|lifetime_budget|overall_budget": "int 100..9000",
            "audience|targeting|target_audience": {
                "min_age|age_from": "int 16..30",
                "max_age|age_to": "int 31..75",
                "country|in_country": "pick Spain; Canada; Japan; Poland; Brazil; Ireland; Kenya; "
                "Austria; Mexico; Norway; India; New Zealand",
            },
            "start_date?|first_day|begins_on": "date",
        },
        (
            "Create an ad campaign named {campaign_name} with a daily budget of {daily_budget} and "
            "a total budget of {total_budget} for people aged {audience.min_age} to "
            "{audience.max_age} in {audience.country}[, starting on {start_date}].",
            "Spend {daily_budget} a day, {total_budget} altogether, on ads for {campaign_name}. "
            "We want to reach {audience.country}, ages {audience.min_age} to {audience.max_age}.",
            "{campaign_name} {audience.country} {audience.min_age}-{audience.max_age}, "
            "{daily_budget}/day, {total_budget} total[, from {start_date}]",
            "I have {total_budget} for advertising and don't want to burn over {daily_budget} per "
            "day. Call it {campaign_name}; nobody older than {audience.max_age} or younger than "
            "{audience.min_age}, only in {audience.country}.",
            "Please launch {campaign_name}[ on {start_date}]. The overall budget is "
            "{total_budget}, the budget per day is {daily_budget}, the country is "
            "{audience.country}, the maximum age is {audience.max_age} and the minimum age is "
            "{audience.min_age}.",
            "We'd like more people from {audience.country} to know us, those between "
            "{audience.min_age} and {audience.max_age}. Run {campaign_name} with "
            "{total_budget} in all, {daily_budget} daily[, first day {start_date}].",
            "In {audience.country} show {campaign_name} to {audience.min_age} to "
            "{audience.max_age} year olds; {daily_budget} each day until {total_budget} is gone",
            "New promotion, {campaign_name}: lifetime budget {total_budget}, daily "
            "{daily_budget}, target {audience.country}, age from {audience.min_age}, age to "
            "{audience.max_age}[, begins {start_date}].",
        ),
        {"campaign_id": "id"},
        (
            "{campaign_name} is campaign {campaign_id}.",
            "Campaign {campaign_id} is set up with {total_budget} in total.",
        ),
    ),
    Entry(
        "get_ad_performance|ads_report|campaign_metrics|advertising_results",
        "How an advertising campaign is doing.|Reports chosen metrics of an ad campaign"
        "|Ad results; metrics lists the figures wanted, the dates bound the period.",
        {
            "campaign_id|campaign|ad_campaign": "id",
            "metrics|fields|figures": "list pick clicks; impressions; spend; conversions; reach; "
            "cost per click; installs; bounce rate; video views",
            "start_date?|from_date|since": "date",
            "end_date?|to_date|until": "date",
        },
        (
            "Show me the {metrics} of the ad campaign {campaign_id}[ from {start_date} to "
            "{end_date}].",
            "How is {campaign_id} doing? I want {metrics}[, counted since {start_date}].",
            "{campaign_id}: {metrics}[, {start_date} until {end_date}]",
            "The client calls at three and will ask for {metrics} on {campaign_id}[, end date "
            "{end_date}, start date {start_date}].",
            "Was it worth the money? Get {metrics} for the campaign with the ID {campaign_id}.",
            "Please report these metrics: {metrics}. The campaign is {campaign_id}[ and the period "
            "starts on {start_date}].",
            "{metrics} for {campaign_id} please[, up to {end_date}]",
            "I wonder whether anybody looks at {campaign_id}, our banner. Could I see {metrics}"
            "[ till {end_date}, beginning {start_date}]?",
            "pull ad numbers {campaign_id} {metrics}[ since {start_date}]",
            "[From {start_date} on: ]what did {campaign_id} bring in terms of {metrics}?",
        ),
        {"clicks": "int 10..90000", "spend": "float 5..9000"},
        (
            "{campaign_id} got {clicks} clicks for {spend}.",
            "It had {clicks} clicks and cost {spend}.",
        ),
    ),
    Entry(
        "run_analytics_query|analytics_report|query_web_stats|site_metrics_by",
        "Query the web analytics of a site.|Figures of a site or app split by dimensions"
        "|One metric between two dates, broken down by a list of dimensions.",
        {
            "metric|measure|figure": "enum sessions, page_views, signups, purchases, bounce_rate",
            "dimensions|split_by|group_by": "list pick country; device; browser; landing page; "
            "traffic source; language; weekday; age group; campaign",
            "start_date|from_date|date_from": "date",
            "end_date|to_date|date_to": "date",
            "top_n?|limit|max_results": "int 3..50",
        },
        (
            "Run an analytics query for {metric} from {start_date} to {end_date}, grouped by "
            "{dimensions}[, top {top_n} only].",
            "How many {metric} did our site have between {start_date} and {end_date}? Split them "
            "by {dimensions}.",
            "{metric} by {dimensions}, {start_date} to {end_date}[, limit {top_n}]",
            "I'm making slides about our web site. I need {metric} until {end_date}, from "
            "{start_date}, per {dimensions}.",
            "The end date is {end_date}, the start date is {start_date}, the metric is {metric} "
            "and the dimensions are {dimensions}.",
            "Please break down the {metric} of our web shop by {dimensions} over the days from "
            "{start_date} through {end_date}[; the first {top_n} results will do].",
            "per {dimensions}: {metric} since {start_date}, up to {end_date}[ ({top_n} at most)]",
            "Who uses our pages? {metric} for each of {dimensions}, no later than {end_date} and "
            "no earlier than {start_date}.",
            "Our investor is curious about {metric}. Could you slice them by {dimensions}, period "
            "{start_date} till {end_date}[, showing {top_n}]?",
        ),
        {"total": "int 50..900000", "top_segment": "pick mobile; Germany; Monday; search; Chrome"},
        (
            "The total is {total}; {top_segment} leads.",
            "It comes to {total}, with {top_segment} in front.",
        ),
    ),
    Entry(
        "build_funnel|funnel_report|conversion_funnel|analytics_funnel",
        "Share of people who go through a list of steps.|Builds a conversion funnel"
        "|Funnel: ordered steps, and window_days in which all must be done.",
        {
            "steps|events|stages": "list pick view product; add to cart; start checkout; pay; sign "
            "up; verify email; invite friend; install app; open app; upload photo; rate us",
            "window_days|within_days|conversion_window": "int 2..60",
            "platform?|app|device_type": "enum web, ios, android",
            "unique_users?|count_users_once|distinct_only": "flag",
        },
        (
            "Build a funnel with the steps {steps} and a window of {window_days} days"
            "[ on {platform}].",
            "How many people get through {steps} within {window_days} days"
            "[, {unique_users=true|each person counted once}]?",
            "funnel {steps}, {window_days} days[, {platform}]",
            "We lose customers on the way and I want to see where. The way is {steps}; they have "
            "{window_days} days for it[, on {platform}].",
            "{window_days} days is what I give them for {steps}. What share makes it to the end?",
            "Please compute the conversion over these stages: {steps}. The conversion window is "
            "{window_days} days[ and the platform is {platform}].",
            "In at most {window_days} days, who goes from start to finish of {steps}"
            "[ ({unique_users=false|repeats included})]",
            "Our product owner asks what percentage completes {steps}[ using {platform}] in "
            "{window_days} days' time.",
            "[Only {platform}: ]drop-off between {steps}, allowing {window_days} days",
        ),
        {"conversion_percent": "float 1..80 1", "worst_step": "int 2..5"},
        (
            "{conversion_percent} percent finish; most are lost at step {worst_step}.",
            "Step {worst_step} loses the most, and {conversion_percent}% get through.",
        ),
    ),
    Entry(
        "find_sku|sku_lookup|article_number_search|inventory_item_find",
        "Find the article number of a product.|Looks up the SKU of an item by its name"
        "|Search the item master; returns the stock keeping unit.",
        {
            "product_name|item_name|description": _PRODUCTS,
            "include_discontinued?|with_old_items|discontinued_too": "flag",
        },
        (
            "What is the SKU of the product {product_name}"
            "[, {include_discontinued=true|discontinued items included}]?",
            "Look up the article number of {product_name}.",
            "{product_name} sku",
            "I need the number under which we keep {product_name} in stock.",
            "Which code do I have to type for {product_name}? The scanner is broken.",
            "{product_name} - what's that called in our item list"
            "[, {include_discontinued=false|current goods only}]",
            "Please find the item code with the product name {product_name}"
            "[; {include_discontinued=true|look among the old ones as well}].",
            "A customer asks for {product_name} and I can't find the number anywhere.",
            "item master, search {product_name}",
        ),
        {"sku": "id", "unit": "pick piece; box of 12; pallet; bag; carton"},
        (
            "{product_name} has the SKU {sku}, counted by {unit}.",
            "It is {sku} ({unit}).",
        ),
    ),
    Entry(
        "transfer_stock|stock_transfer|move_inventory|warehouse_transfer_create",
        "Move goods from one warehouse to another.|Transfers a quantity of an item"
        "|Stock transfer of a SKU between two sites, optionally on a ship date.",
        {
            "sku|item_code|article_number": "id",
            "quantity|units|qty": "int 5..400",
            "from_warehouse|source_warehouse|origin_site": _WAREHOUSES,
            "to_warehouse|destination_warehouse|target_site": _WAREHOUSES,
            "ship_date?|date|transfer_date": "date",
        },
        (
            "Transfer {quantity} units of {sku} from the warehouse {from_warehouse} to the "
            "warehouse {to_warehouse}[ with the ship date {ship_date}].",
            "{to_warehouse} is running out of {sku}. Send them {quantity} from {from_warehouse}"
            "[ on {ship_date}].",
            "{quantity} x {sku}, {from_warehouse} -> {to_warehouse}[, {ship_date}]",
            "We have too many of {sku} lying in {from_warehouse}. {quantity} of them should go to "
            "{to_warehouse}.",
            "The destination is {to_warehouse}, the source is {from_warehouse}, the article is "
            "{sku} and the quantity is {quantity}.",
            "Please let {to_warehouse} have {quantity} pieces of item {sku} out of what "
            "{from_warehouse} has[, leaving {ship_date}].",
            "take {quantity} of {sku} out of {from_warehouse} and put them into {to_warehouse}",
            "A truck goes to {to_warehouse} anyway[ on {ship_date}]. Load {quantity} {sku} at "
            "{from_warehouse}.",
            "Could {from_warehouse} give up {quantity} units of {sku} for {to_warehouse}?",
        ),
        {"transfer_id": "id"},
        (
            "Transfer {transfer_id} moves {quantity} of {sku} to {to_warehouse}.",
            "It is planned as {transfer_id}.",
        ),
    ),
    Entry(
        "set_reorder_point|reorder_rule|stock_minimum_set|replenishment_settings",
        "Set when an item is ordered again, and how many.|Reorder rule of an article"
        "|Below reorder_point, reorder_quantity units are bought automatically.",
        {
            "sku|item_code|article_number": "id",
            "reorder_point|minimum_stock|trigger_level": "int 5..90",
            "reorder_quantity|order_quantity|lot_size": "int 100..900",
            "supplier?|vendor|buy_from": "company",
            "lead_time_days?|lead_time|delivery_days": "int 2..45",
        },
        (
            "Set the reorder point of {sku} to {reorder_point} and its reorder quantity to "
            "{reorder_quantity}[, supplier {supplier}].",
            "When fewer than {reorder_point} of {sku} are left, buy {reorder_quantity} more"
            "[ from {supplier}].",
            "{sku}: min {reorder_point}, order {reorder_quantity}"
            "[, lead time {lead_time_days} days]",
            "We've been out of {sku} three times. Please order {reorder_quantity} automatically "
            "as soon as we're down to {reorder_point}.",
            "{reorder_quantity} is the lot size for {sku}, and {reorder_point} is the level that "
            "triggers it[; the delivery takes {lead_time_days} days].",
            "Could you see to it that we never drop under {reorder_point} pieces of {sku}? "
            "[{supplier} sells them. ]They come {reorder_quantity} at a time.",
            "replenish {sku} by {reorder_quantity} at {reorder_point}[ via {supplier}]",
            "Please change the replenishment of article {sku}: order quantity "
            "{reorder_quantity}, minimum stock {reorder_point}[, lead time {lead_time_days}].",
            "The storekeeper wants {reorder_quantity} new ones whenever the shelf with {sku} "
            "shows {reorder_point} or less.",
        ),
        {},
    ),
    Entry(
        "create_purchase_order|purchase_order_new|order_from_supplier|procurement_order",
        "Order goods from a supplier.|Creates a purchase order with one line"
        "|Purchase order; line has the SKU, the quantity and the cost of a unit.",
        {
            "supplier|vendor|supplier_name": "company",
            "line|order_line|item": {
                "sku|article": "id",
                "quantity|qty": "int 10..500",
                "unit_cost|price_each": "float 1..40",
            },
            "delivery_date|needed_by|due_date": "date",
            "buyer?|requested_by|ordered_by": "person",
        },
        (
            "Create a purchase order to the supplier {supplier} for {line.quantity} units of "
            "{line.sku} at a unit cost of {line.unit_cost}, with delivery on {delivery_date}"
            "[; the buyer is {buyer}].",
            "Order {line.quantity} {line.sku} from {supplier} at {line.unit_cost} each, needed by "
            "{delivery_date}.",
            "PO {supplier}: {line.sku} x {line.quantity} @ {line.unit_cost}, due {delivery_date}"
            "[, {buyer}]",
            "{supplier} offers {line.sku} for {line.unit_cost} apiece, let's take {line.quantity}. "
            "They must be here on {delivery_date}.",
            "By {delivery_date} we need {line.quantity} more of {line.sku}. {supplier} has them, "
            "{line.unit_cost} a piece[, and {buyer} is the one who asked].",
            "Please place an order. The delivery date is {delivery_date}, the SKU is {line.sku}, "
            "the cost per unit is {line.unit_cost}, the quantity is {line.quantity} and the vendor "
            "is {supplier}.",
            "[{buyer} needs material. ]buy {line.sku} at {supplier}, {line.unit_cost} per unit, "
            "{line.quantity} units, delivery {delivery_date}",
            "I've just talked to {supplier}. {line.unit_cost} for one {line.sku} is their best "
            "price. Get us {line.quantity} for {delivery_date}.",
        ),
        {"order_number": "id", "total": "float 10..20000"},
        (
            "Order {order_number} to {supplier} comes to {total}.",
            "{supplier} gets order {order_number} over {total}.",
        ),
    ),
    Entry(
        "assign_vehicle|fleet_assign|give_vehicle_to_driver|vehicle_assignment",
        "Assign a fleet vehicle to a driver.|Gives a van or truck to somebody for a time"
        "|Vehicle assignment for a driver from start_date to end_date.",
        {
            "vehicle_id|vehicle|unit_number": "pick VAN-12; TRK-7; VAN-3; CAR-41; TRK-19; BUS-2; "
            "VAN-88; CAR-5; TRK-64; the blue Transit; LK-204; the box truck; CAR-17",
            "driver_name|driver|assigned_to": "person",
            "start_date|from_date|first_day": "date",
            "end_date|to_date|last_day": "date",
            "purpose?|reason|trip_type": "enum delivery, service, training, private",
        },
        (
            "Assign vehicle {vehicle_id} to the driver {driver_name} from {start_date} to "
            "{end_date}[ for {purpose}].",
            "{driver_name} gets {vehicle_id}, {start_date} to {end_date}[, {purpose}]",
            "{driver_name} needs wheels. {vehicle_id} is free, so let them have it until "
            "{end_date}, beginning {start_date}.",
            "Who drives {vehicle_id} next? Put {driver_name} in, first day {start_date}, last day "
            "{end_date}[; it's {purpose}].",
            "Please plan our fleet: end date {end_date}, start date {start_date}, driver "
            "{driver_name}, vehicle {vehicle_id}.",
            "{vehicle_id} for {driver_name} between {start_date} and {end_date} please"
            "[ ({purpose})]",
            "{driver_name} will be on the road from {start_date}. Give out {vehicle_id} and expect "
            "it back on {end_date}.",
            "could {vehicle_id} be handed over to {driver_name} on {start_date}[ for {purpose}], "
            "returned {end_date}",
            "We're sending {driver_name} to a customer. The keys of {vehicle_id} go out on "
            "{start_date} and come home by {end_date}.",
        ),
        {},
    ),
    Entry(
        "create_geofence|geofence_add|define_zone|fleet_zone_create",
        "Draw a circle on the map that vehicles report.|Creates a geofence around a point"
        "|Geofence: center has latitude and longitude, radius_meters the reach.",
        {
            "zone_name|name|label": "pick Main yard; Port gate; Customer Berger; School zone; "
            "Night parking; Fuel stop 3; Airport cargo; Cold store; Site 14; Toll plaza; "
            "Quiet area; East ramp",
            "center|center_point|middle": {
                "latitude|lat": "float 35..60 4",
                "longitude|lng": "float -9..30 4",
            },
            "radius_meters|radius|reach": "int 50..900",
            "alert_on?|trigger|notify_on": "enum enter, leave, both",
        },
        (
            "Create a geofence named {zone_name} with its center at latitude {center.latitude} and "
            "longitude {center.longitude} and a radius of {radius_meters} meters"
            "[ that alerts on {alert_on}].",
            "{zone_name}: {center.latitude}, {center.longitude}, {radius_meters} m[, {alert_on}]",
            "Draw a circle {radius_meters} meters wide from the middle around latitude "
            "{center.latitude}, longitude {center.longitude} and call it {zone_name}.",
            "Tell us when our trucks are at {zone_name}. It's at longitude {center.longitude}, "
            "latitude {center.latitude}; {radius_meters} meters around that count as there.",
            "For {zone_name} please define a zone of {radius_meters} meters. The longitude is "
            "{center.longitude}, the latitude is {center.latitude}[, notify on {alert_on}].",
            "A driver keeps parking where he shouldn't. Watch {radius_meters} m around lat "
            "{center.latitude} lng {center.longitude}[ ({alert_on})], label {zone_name}.",
            "geofence {zone_name} lat {center.latitude} lng {center.longitude} r {radius_meters}",
            "with a reach of {radius_meters} meters, set up {zone_name} at {center.latitude} north "
            "and {center.longitude} east[, trigger {alert_on}]",
        ),
        {"zone_id": "id"},
        (
            "{zone_name} is zone {zone_id}.",
            "Zone {zone_id} covers {radius_meters} meters around the point.",
        ),
    ),
    Entry(
        "add_form_question|form_field_add|create_survey_question|survey_add_field",
        "Add a question to an online form.|Adds a field to a survey"
        "|New form question; answer_type sets the input, choices the options.",
        {
            "form_id|survey_id|form": "id",
            "question|label|question_text": "pick What is your shoe size?; How did you hear of "
            "us?; Do you eat meat?; When can you start?; Which course do you prefer?; Any "
            "allergies?; How many people will come?; What should we improve?; May we call you?; "
            "What is your job title?; How old is your car?",
            "answer_type|field_type|input_type": "enum text, number, date, single_choice, "
            "multiple_choice",
            "choices?|options|answers": "list pick yes; no; maybe; never; often; daily; red; "
            "other; mornings; evenings; a friend; the radio; none",
            "is_required?|required|mandatory": "flag",
        },
        (
            'Add the question "{question}" of type {answer_type} to the form {form_id}'
            "[ with the choices {choices}][ and make it {is_required=true|required}].",
            "On form {form_id} also ask: {question} (type {answer_type})[. Options: {choices}]",
            "{form_id} + {question} [{is_required=true|mandatory} ]as {answer_type}",
            'We forgot something in our survey {form_id}. People should be asked "{question}" '
            "and the answer is {answer_type}[, one of {choices}].",
            "Please put a {answer_type} field labelled {question} into {form_id}"
            "[; {is_required=false|it may be left empty}].",
            '"{question}" is missing from {form_id}. Could you insert it, input type '
            "{answer_type}[, offering {choices}]?",
            "I'd like everyone who fills in {form_id} to tell us: {question} Use {answer_type} for "
            "it[ and {is_required=true|don't let them skip it}].",
            "new {answer_type} question for the questionnaire {form_id}: {question}"
            "[ answers {choices}]",
            "The boss wants one more line in {form_id}, {answer_type}, which reads {question}",
        ),
        {},
    ),
    Entry(
        "propose_meeting_slots|suggest_team_times|team_availability|meeting_slot_finder",
        "Suggest times when a whole team could meet.|Finds meeting slots for several attendees"
        "|Slots of duration_minutes on a date between earliest_time and latest_time.",
        {
            "attendees|participants|people": "list person",
            "duration_minutes|length_minutes|minutes": "int 15..120",
            "date|day|on_date": "date",
            "earliest_time?|not_before|after": "time",
            "latest_time?|not_after|before": "time",
        },
        (
            "Propose meeting slots of {duration_minutes} minutes on {date} for {attendees}"
            "[, no earlier than {earliest_time} and no later than {latest_time}].",
            "When could {attendees} sit together for {duration_minutes} minutes on {date}"
            "[, after {earliest_time}]?",
            "{attendees}, {date}, {duration_minutes} min[, done by {latest_time}]",
            "I have to get {attendees} into one room on {date}. It'll take "
            "{duration_minutes} minutes[, and it must be over by {latest_time}].",
            "{date}: which gaps of {duration_minutes} minutes do {attendees} have in common"
            "[ between {earliest_time} and {latest_time}]?",
            "Please suggest a time. The attendees are {attendees}, the duration is "
            "{duration_minutes} minutes and the date is {date}[; not before {earliest_time}].",
            "We owe the client a plan, so let's talk for {duration_minutes} minutes. Check "
            "what suits {attendees} on {date}.",
            "team slot {date} {duration_minutes} minutes {attendees}[ from {earliest_time}]",
            "[Not after {latest_time}, please. ]See whether {attendees} can all spare "
            "{duration_minutes} minutes on {date}.",
        ),
        {"slot_start": "time", "slots_found": "int 1..9"},
        (
            "There are {slots_found} slots; the first starts at {slot_start}.",
            "{slot_start} would work, one of {slots_found} options.",
        ),
    ),
    Entry(
        "move_meeting|reschedule_meeting|meeting_change_time|team_event_move",
        "Move a team meeting to another day and time.|Reschedules a meeting by its id"
        "|New date and start time of a meeting; notify_attendees mails everybody.",
        {
            "meeting_id|event_id|invite_id": "id",
            "new_date|date|to_date": "date",
            "new_start_time|start_time|to_time": "time",
            "notify_attendees?|send_updates|tell_everyone": "flag",
            "reason?|note|message": "pick room is taken; customer asked for it; half the team is "
            "ill; train strike; slides aren't ready; public holiday; it clashes with the demo",
        },
        (
            "Move the meeting {meeting_id} to {new_date} at {new_start_time}"
            "[ and {notify_attendees=true|notify the attendees}].",
            "{meeting_id} can't take place as planned. Make it {new_start_time} on {new_date}"
            "[ with the reason: {reason}].",
            "{meeting_id} -> {new_date} {new_start_time}[, {reason}]",
            "Please reschedule meeting {meeting_id}. The new start time is {new_start_time} and "
            "the new date is {new_date}.",
            "The new day for {meeting_id} is {new_date}, we begin at {new_start_time}"
            "[; {notify_attendees=false|no mails please}].",
            "I'm stuck at the airport. Could the others wait and hold {meeting_id} on {new_date}, "
            "at {new_start_time}[? {notify_attendees=true|Tell everybody}]",
            "at {new_start_time}, {new_date}, that's when {meeting_id} should be[ ({reason})]",
            "postpone {meeting_id} until {new_date}, {new_start_time}"
            "[, {notify_attendees=true|send updates}]",
            "Our weekly call {meeting_id} collides with something, so put it on {new_date} from "
            "{new_start_time} on[. Reason: {reason}]",
        ),
        {},
    ),
    Entry(
        "update_cell|spreadsheet_set_cell|sheet_write_value|write_cell",
        "Write a value into a cell of a spreadsheet.|Sets one cell of a sheet"
        "|Cell is an address like B7; sheet_name picks the tab.",
        {
            "spreadsheet_id|file_id|workbook": "id",
            "cell|cell_address|address": "pick B7; A1; C12; D4; F20; AA3; G9; H15; E2; K31; B19; "
            "M6",
            "value|content|new_value": "int 1..9000",
            "sheet_name?|tab|worksheet": "pick Budget; Sheet1; Q3; Costs; Plan 2026; Hours; "
            "Summary; Forecast; Raw data; Team",
        },
        (
            "Write the value {value} into the cell {cell} of the spreadsheet {spreadsheet_id}"
            "[ on the sheet {sheet_name}].",
            "{cell} in {spreadsheet_id} should be {value}[, tab {sheet_name}].",
            "{spreadsheet_id} {cell} = {value}",
            "The figure in {cell} is wrong. It has to say {value}[; look on {sheet_name}], file "
            "{spreadsheet_id}.",
            "Please set {value} at {cell}[ in the tab {sheet_name}] of my table {spreadsheet_id}.",
            "In workbook {spreadsheet_id}, put {value} where {cell} is[ ({sheet_name})].",
            "I mistyped a number in our plan {spreadsheet_id}. Could you correct {cell} to "
            "{value}?",
            "[sheet {sheet_name}: ]enter {value}, cell address {cell}, spreadsheet "
            "{spreadsheet_id}",
            "overwrite {cell} with {value} over in {spreadsheet_id}[, sheet {sheet_name}]",
        ),
        {"previous_value": "int 1..9000"},
        (
            "{cell} held {previous_value} before and is {value} now.",
            "I replaced {previous_value} in {cell}.",
        ),
    ),
    Entry(
        "create_document_from_template|new_doc_from_template|template_copy|document_generate",
        "Make a document from a template.|Creates a new text with a title in a folder"
        "|Copies template_name, gives the copy a title and puts it into a folder.",
        {
            "template_name|template|based_on": "pick Meeting minutes; Offer letter; Project brief; "
            "Status report; Job posting; Risk list; Travel request; Press release; Test plan; "
            "Handover note; Safety sheet; Client proposal",
            "title|document_title|new_name": "pick Kickoff Berger; Offer 2025-118; Q3 results; "
            "Warehouse move; Senior baker wanted; Trip to Oslo; New website; Autumn menu; "
            "Fire drill June; Northwind renewal; Beta feedback; Board meeting May",
            "folder|folder_name|destination_folder": "pick Sales; HR/2025; Shared drafts; "
            "Projects; Clients/Opal; Archive; Board; Legal; My documents; Events; Ops",
            "owner?|author|created_for": "person",
        },
        (
            "Create a document from the template {template_name} with the title {title} in the "
            "folder {folder}[ and the owner {owner}].",
            'I need a new {template_name}. Call it "{title}" and save it under {folder}'
            "[, for {owner}].",
            "{template_name} -> {title} ({folder})",
            '"{title}" should be written up, based on our {template_name} form, and live in '
            "{folder}[. {owner} will own it].",
            "In {folder}, make me a copy of {template_name} that's named {title}.",
            "Please generate a text. The title is {title}, the folder is {folder} and the template "
            "is {template_name}[; the author is {owner}].",
            "[{owner} has to fill something in. ]Start a {template_name} titled {title}, put into "
            "{folder}",
            "Nobody has begun {title} yet. Take {template_name} as the model and leave the file in "
            "{folder}[ with {owner} as owner].",
            "folder {folder}, new doc {title}, use {template_name}",
        ),
        {"document_id": "id"},
        (
            '"{title}" is document {document_id}.',
            "I made {document_id} from {template_name}.",
        ),
    ),
    Entry(
        "post_channel_message|send_to_channel|chat_channel_post|message_channel",
        "Post a message in a team chat channel.|Writes a text to a channel"
        "|Channel message; mention names who is pinged, thread_id makes it a reply.",
        {
            "channel|channel_name|room": _CHANNELS,
            "text|message|content": "pick The build is green again; Cake in the meeting room; "
            "Server restart at noon; Please fill in your hours; Who has the projector?; "
            "We signed Northwind!; Standup moves to 9:30; The coffee machine is back; "
            "New price list is out; Don't merge today; Welcome our intern; Parking lot is closed",
            "mention?|mention_user|ping": "person",
            "thread_id?|reply_to|in_thread": "id",
        },
        (
            'Post the message "{text}" in the channel {channel}[ and mention {mention}].',
            "{channel}: {text}",
            "Tell everybody in {channel} the following: {text}[. Ping {mention} too]",
            '"{text}" - to {channel} please[, in thread {thread_id}]',
            "The team ought to know. Write {text} to {channel}[ as a reply to {thread_id}].",
            "drop a line in {channel} saying {text}[, pinging {mention}]",
            "Please send the text {text} to the chat channel {channel}[ with a mention of "
            "{mention}][, thread ID {thread_id}].",
            "People keep asking me the same thing. Let {channel} read: {text}",
            "On {channel}, could you announce {text}[ and make sure {mention} sees it]?",
            "say {text} over in {channel}[ under {thread_id}]",
        ),
        {},
    ),
    Entry(
        "create_channel|new_chat_channel|chat_channel_create|open_team_room",
        "Create a team chat channel.|Starts a new channel with its first members"
        "|New channel; members are added at once, is_private hides it from others.",
        {
            "channel_name|name|title": "pick launch-party; q4-planning; bug-hunt; new-office; "
            "client-opal; book-club; payroll-help; mobile-rewrite; night-shift; green-team; "
            "interview-loop; data-cleanup; road-trip",
            "members|member_names|people": "list person",
            "is_private?|private|hidden": "flag",
            "topic?|description|purpose": "pick planning the move; weekly numbers; who brings "
            "what; release blockers; questions about pay; feedback from clients; reading list",
        },
        (
            "Create a channel named {channel_name} with the members {members}"
            "[ and the topic {topic}][, {is_private=true|private}].",
            "I want a place where {members} can talk, called {channel_name}"
            "[. {is_private=true|Nobody else should see it}.]",
            "channel {channel_name}: {members}[, {is_private=true|private}]",
            "{members} and I work on something new. Set us up in {channel_name}[, about {topic}].",
            "Please start a new team room. Its name is {channel_name}, its members are {members}"
            "[ and its purpose is {topic}].",
            "{channel_name} should exist in our chat, and put {members} in there"
            "[; {is_private=false|anyone may join}]",
            "Could you make {channel_name} for {members}[ to discuss {topic}]?",
            "Our mails get out of hand. Let's move to a channel, {channel_name}, "
            "and bring in {members}.",
            "new one in the team chat please, {members} in it, title {channel_name}"
            "[, topic {topic}]",
        ),
        {"channel_id": "id"},
        (
            "{channel_name} exists as {channel_id}.",
            "The channel {channel_id} is there, with its members.",
        ),
    ),
    Entry(
        "trigger_pipeline|start_build|pipeline_run_new|ci_trigger",
        "Start a code pipeline on a branch.|Runs a build pipeline"
        "|Triggers a pipeline; clean_cache builds from scratch, timeout in minutes.",
        {
            "pipeline_name|pipeline|workflow": _PIPELINES,
            "branch|branch_name|git_ref": "pick main; develop; release/2.3; fix-login; "
            "feature/dark-mode; hotfix-91; new-parser; v4-rc; experiment; anna/cleanup; trunk",
            "clean_cache?|no_cache|from_scratch": "flag",
            "timeout_minutes?|timeout|max_minutes": "int 5..120",
        },
        (
            "Trigger the pipeline {pipeline_name} on the branch {branch}[ with a timeout of "
            "{timeout_minutes} minutes][ and {clean_cache=true|a clean cache}].",
            "{pipeline_name} on {branch} please[, {clean_cache=true|from scratch}]",
            "I've pushed to {branch}. Kick off {pipeline_name}.",
            "run {pipeline_name} {branch}[ timeout {timeout_minutes}]",
            "Does {branch} still compile? Find out by starting {pipeline_name}"
            "[, {clean_cache=false|the cache may be used}].",
            "Please start a build. The branch is {branch} and the workflow is {pipeline_name}"
            "[; stop it after {timeout_minutes} minutes].",
            "With the code from {branch}, could {pipeline_name} go through once more"
            "[, {clean_cache=true|without any cache}]?",
            "[At most {timeout_minutes} minutes: ]set {pipeline_name} going for {branch}",
            "My reviewer wants to see {pipeline_name} pass for {branch} before we merge.",
        ),
        {"run_id": "id"},
        (
            "{pipeline_name} is running as {run_id}.",
            "Run {run_id} has begun on {branch}.",
        ),
    ),
    Entry(
        "get_pipeline_run|pipeline_status|build_run_status|ci_run_lookup",
        "Status of a pipeline run.|Tells how far a build has got"
        "|Look up a run by its id; include_logs also returns the last lines.",
        {
            "run_id|build_id|run_number": "id",
            "include_logs?|with_logs|show_output": "flag",
            "log_lines?|tail_lines|max_lines": "int 10..200",
        },
        (
            "What is the status of the pipeline run {run_id}[, {include_logs=true|logs included}]?",
            "Has run {run_id} finished yet?",
            "run {run_id} status[, {include_logs=true|with logs}]",
            "Please look up the build with the ID {run_id}[ and show the last {log_lines} lines of "
            "its log].",
            "I'm waiting for {run_id} before I can go home. How is it getting on?",
            "did {run_id} go through or is it red[, {include_logs=false|without the output}]",
            "{run_id}, is that one green[? Give me {log_lines} lines of output]",
            "Somebody broke the build again, I fear. Check {run_id}"
            "[ and {include_logs=true|include the logs}].",
            "Tell me whether {run_id} passed[, {log_lines} log lines].",
        ),
        {"status": "pick passed; failed; running; queued; cancelled", "minutes": "int 1..90"},
        (
            "Run {run_id} is {status} after {minutes} minutes.",
            "{status}, {minutes} minutes in.",
        ),
    ),
)

CHAINS: tuple[Chain, ...] = (
    Chain(
        "search_deals",
        "update_deal_stage",
        ("deal_id", "deal_id"),
        (
            "Find {owner}'s deal worth between {min_value} and {max_value} and move it to "
            "{2.stage}.",
            "{owner} has something in the works from {min_value} up to {max_value}. Set it to "
            "{2.stage}, I don't know its number.",
            "look for the opportunity of {owner} with at least {min_value} and at most "
            "{max_value}, then mark it {2.stage}",
            "Whatever {owner} is selling for no more than {max_value} and no less than "
            "{min_value}, it's {2.stage} now.",
            "The deal stage should be {2.stage} for the one owned by {owner} valued {min_value} to "
            "{max_value}.",
        ),
    ),
    Chain(
        "create_support_ticket",
        "escalate_ticket",
        ("ticket_id", "ticket_id"),
        (
            'Open a {priority} priority ticket "{subject}" for customer {customer_id} and escalate '
            "it to {team_name}.",
            "{customer_id} complains: {subject}. File it as {priority} and hand it straight to "
            "{team_name}.",
            "new case {subject} / {customer_id} / {priority}, then pass it up to {team_name}",
            "{team_name} should get a {priority} ticket on {subject}; the customer is "
            "{customer_id}. It isn't in the system yet.",
            "Please log {subject} for account {customer_id}, urgency {priority}. After that, "
            "{team_name} must take over the ticket.",
        ),
    ),
    Chain(
        "list_tickets",
        "add_ticket_comment",
        ("ticket_id", "ticket_id"),
        (
            'Find the latest {status} ticket of {assignee} and comment "{body}" on it.',
            "{assignee} has one that's {status}. Write there: {body}",
            "on the newest {status} case assigned to {assignee}, note {body}",
            "Look through {assignee}'s tickets with status {status} and leave {body} on the first.",
            "{body} - put that on the {status} support case {assignee} is working on",
        ),
    ),
    Chain(
        "find_subscription",
        "cancel_subscription",
        ("subscription_id", "subscription_id"),
        (
            "Cancel whatever subscription customer {customer_id} has.",
            "{customer_id} is leaving us for good. Find their plan and end it.",
            "look up what {customer_id} is subscribed to and terminate it",
            "Customer {customer_id} must not be billed again. I don't have the subscription "
            "number, so look that up first.",
            "end the running plan of account {customer_id}",
        ),
    ),
    Chain(
        "find_subscription",
        "pause_subscription",
        ("subscription_id", "subscription_id"),
        (
            "Pause the subscription of customer {customer_id} from {pause_date} to {resume_date}.",
            "{customer_id} goes travelling. Their plan, whichever it is, rests as of {pause_date} "
            "and resumes {resume_date}.",
            "look up the plan of {customer_id}, then hold it: back on {resume_date}, off from "
            "{pause_date}",
            "Until {resume_date}, beginning {pause_date}, don't charge account {customer_id} for "
            "its subscription.",
            "Customer {customer_id} wants a break. Find the subscription, pause date "
            "{pause_date}, resume date {resume_date}.",
        ),
    ),
    Chain(
        "find_payment",
        "refund_payment",
        ("payment_id", "payment_id"),
        (
            "Find the payment of {amount} by customer {customer_id} and refund {refund_amount} of "
            "it.",
            "{customer_id} paid {amount} and should get {refund_amount} back.",
            "look up the {amount} charge of {customer_id}, then return {refund_amount}",
            "Out of the {amount} that {customer_id} paid us we owe them {refund_amount}. Please "
            "send that back.",
            "refund {refund_amount} to {customer_id}, the original charge was {amount}",
        ),
    ),
    Chain(
        "find_user",
        "change_user_role",
        ("user_id", "user_id"),
        (
            "Make {full_name} {role} in the project {project}.",
            "{full_name} should be {role} of {project}; you'll have to look up the account.",
            "find {full_name} in the directory and set the role {role} on {project}",
            "In {project} I'd like {full_name} to act as {role}. No idea what the user ID is.",
            "{project}: {full_name} becomes {role}",
        ),
    ),
    Chain(
        "find_user",
        "deactivate_user",
        ("user_id", "user_id"),
        (
            "Deactivate the account of {full_name}.",
            "{full_name} doesn't work here any more. Look up the login and disable it.",
            "find {full_name} in our users, then lock the account",
            "Friday was the last day of {full_name}, so please close their account.",
            "{full_name} must not be able to log in from now on",
        ),
    ),
    Chain(
        "find_sku",
        "transfer_stock",
        ("sku", "sku"),
        (
            "Transfer {quantity} units of {product_name} from {from_warehouse} to {to_warehouse}.",
            "{to_warehouse} has no {product_name} left. Look up the article number and send "
            "{quantity} from {from_warehouse}.",
            "{quantity} of {product_name}, out of {from_warehouse}, into {to_warehouse}",
            "I don't know the SKU, but {product_name} must go to {to_warehouse}. Take {quantity} "
            "from {from_warehouse}.",
            "please move {product_name} between warehouses: source {from_warehouse}, "
            "destination {to_warehouse}, quantity {quantity}",
        ),
    ),
    Chain(
        "trigger_pipeline",
        "get_pipeline_run",
        ("run_id", "run_id"),
        (
            "Start the pipeline {pipeline_name} on {branch} and tell me the status of the run.",
            "run {pipeline_name} for {branch}, then check how that run is doing",
            "Kick off {pipeline_name} with the branch {branch}. How is the build getting on?",
            "{branch} needs a run of {pipeline_name}, and I'd like to know if it is green",
            "Trigger {pipeline_name} on branch {branch} and look up whether it went through.",
        ),
    ),
)
