"""Tools of daily life: home, calendar, messages, media, games, sport, to-do."""

from shoal.training.catalog.entry import Chain, Entry

__all__ = ["CHAINS", "ENTRIES"]

_SONGS = (
    "pick Dancing Queen; Wonderwall; Bohemian Rhapsody; Hallelujah; Rolling in the Deep; "
    "Take On Me; Yesterday; Smells Like Teen Spirit; Fast Car; Jolene; Africa; Dreams; "
    "No Woman No Cry; Billie Jean; La Vie en rose; Creep"
)
_FILMS = (
    "pick Casablanca; Spirited Away; The Godfather; Arrival; Paddington 2; Alien; Amelie; "
    "Parasite; Jurassic Park; Some Like It Hot; The Grand Budapest Hotel; Interstellar; Up; "
    "Rear Window; Mad Max: Fury Road; Toy Story; Pulp Fiction"
)
_SERIES = (
    "pick Breaking Bad; The Crown; Dark; Severance; Fawlty Towers; The Wire; Fargo; Borgen; "
    "Sherlock; Stranger Things; The Office; Better Call Saul; Chernobyl; Lupin; Friends"
)
_BOOKS = (
    "pick Dune; Emma; The Hobbit; Moby-Dick; Beloved; Persuasion; Middlemarch; The Trial; "
    "Brave New World; Norwegian Wood; Jane Eyre; Crime and Punishment; Catch-22; "
    "The Name of the Rose; Life of Pi; Things Fall Apart"
)
_CLUBS = (
    "pick Arsenal; Real Madrid; Bayern Munich; Ajax; Celtic; Boca Juniors; Liverpool; Benfica; "
    "Juventus; Valencia; Hertha Berlin; River Plate; Flamengo; Galatasaray; "
    "Inter Miami; Lyon; Sevilla; Leeds United"
)
_GROCERIES = (
    "pick oat milk; eggs; bread; dishwasher tablets; bananas; olive oil; toilet paper; "
    "cheddar; rice; coffee beans; spinach; cat litter; yoghurt; red onions; pasta; "
    "laundry detergent; lemons; peanut butter"
)

ENTRIES: tuple[Entry, ...] = (
    Entry(
        "set_thermostat|thermostat_set|heating_target|home_adjust_heating",
        "Set the heating to a target temperature.|Adjusts how warm a room should be, in degrees."
        "|Change the thermostat of the home or of one room",
        {
            "temperature|degrees|target": "int 15..27",
            "room?|zone|area": "room",
            "until?|hold_until|end_time": "time",
        },
        (
            "Set the thermostat to {temperature} degrees[ in the {room}][ until {until}].",
            "make it {temperature} degrees in here",
            "I'm freezing. Could you turn the heat up to {temperature}[ in the {room}]?",
            "{temperature} degrees[ for the {room}][, hold it until {until}], please",
            "heating {temperature}",
            "The baby sleeps better when it's cooler, so bring[ the {room}] down to {temperature}.",
            "[Until {until} ]I'd like it to be {temperature} degrees warm[ in the {room}]",
            "My grandmother arrives soon and hates the cold, get us to {temperature}°[, "
            "at least in the {room}]",
            "Can we have a temperature of {temperature}[ in the {room}]?",
            "warm[ the {room}] up to {temperature} degrees[ and keep it there till {until}]",
        ),
        {"minutes_needed": "int 5..90"},
        (
            "Done, it will take about {minutes_needed} minutes to reach {temperature} degrees.",
            "The heating aims for {temperature} degrees; allow {minutes_needed} minutes.",
        ),
    ),
    Entry(
        "set_lights|light_control|adjust_lamps|home_light_set",
        "Set brightness and color of the lights in a room.|Controls lamps; level is in percent."
        "|Change how bright a room is lit",
        {
            "room|area|location": "room",
            "brightness|level|percent": "int 1..100",
            "color?|colour|hue": "color",
        },
        (
            "Set the lights in the {room} to {brightness} percent[ and make them {color}].",
            "dim the {room} to {brightness}%",
            "It's too dark in the {room}, give me {brightness} percent[ in {color}]",
            "{room} lamps at {brightness} percent[, {color}]",
            "We're about to watch something. Could you bring the {room} to {brightness}%?",
            "{brightness} percent brightness in the {room} please[, a {color} glow]",
            "I can hardly read in the {room}; {brightness}% should do",
            "my eyes hurt, take the {room} to {brightness} percent[ and switch to {color}]",
            "Would you mind making the {room} [{color} ]at a brightness of {brightness}?",
            "romantic mood: {room}, {brightness} percent[, color {color}]",
        ),
        {"lamps_changed": "int 1..9"},
        (
            "{lamps_changed} lamps in the {room} are now at {brightness} percent.",
            "The {room} is lit at {brightness}% by {lamps_changed} lamps.",
        ),
    ),
    Entry(
        "lock_door|door_lock|secure_entrance|smart_lock_set",
        "Lock or unlock a door of the house.|Sets a smart lock.|Secure or release an entrance",
        {
            "door|entrance|which_door": "pick front door; back door; garage door; cellar door; "
            "side gate; patio door; garden gate; nursery door; shed; main entrance",
            "action|state|mode": "enum lock, unlock",
        },
        (
            "{action} the {door}",
            "Please {action} the {door}, I've got my hands full.",
            "Did I forget something? Whatever, {action} the {door} for me.",
            "{door}: {action}",
            "I'm already in bed, could you {action=lock|bolt} the {door}",
            "My brother is standing outside, {action} the {door} for him",
            "The plumber is here. {action=unlock|Let him in} through the {door}.",
            "can you {action} the {door} from here?",
            "{action=lock|Make sure nobody gets in} by the {door} tonight",
            "I lost my keys again... {door}, {action} it",
            "We are leaving now, so {action=lock|close up} the {door} behind us.",
        ),
        {"battery_percent": "int 5..100"},
        (
            "Done for the {door}. The battery is at {battery_percent} percent.",
            "The {door} has obeyed; {battery_percent}% battery remains.",
        ),
    ),
    Entry(
        "start_vacuum|robot_vacuum_clean|vacuum_room|floor_cleaner_start",
        "Send the robot vacuum to clean rooms.|Starts the floor robot in the rooms listed."
        "|Clean floors with the robot",
        {
            "rooms|areas|zones": "list pick kitchen; living room; bedroom; hallway; office; "
            "playroom; bathroom; dining room; guest room; study; laundry room; nursery",
            "power?|suction|intensity": "enum quiet, normal, turbo",
            "mop?|wet|with_water": "flag",
        },
        (
            "Start the vacuum in the {rooms}[ on {power} power].",
            "There's cat hair everywhere. Have the robot do the {rooms}[, {power} setting]",
            "clean the floor of the {rooms}[ {mop=true|and mop it too}]",
            "{rooms} need a hoover[, {power} mode please]",
            "My in-laws come at six, what a mess: {rooms}[, {mop=true|with the wet pad}]",
            "I dropped crumbs all over, could the little robot go through the {rooms}?",
            "send the robot to the {rooms}",
            "Let it suck up the dust in the {rooms}[ {mop=false|but no water}]",
            "Would be lovely if the {rooms} were dust free when I'm back[, use {power} suction]",
            "floors: {rooms}[, {power}][, {mop=true|mop as well}]",
        ),
        {"minutes": "int 10..120", "battery": "int 30..100"},
        (
            "The robot has started; it needs {minutes} minutes and has {battery} percent battery.",
            "Cleaning takes about {minutes} minutes, with the battery at {battery}%.",
        ),
    ),
    Entry(
        "set_blinds|blinds_position|move_shutters|window_cover_set",
        "Move the blinds of a room to a position.|Position 0 is shut and 100 fully up."
        "|Raise or lower window covers by percent",
        {"room|where|area": "room", "position|percent|height": "int 0..100"},
        (
            "Move the blinds in the {room} to {position} percent.",
            "The sun blinds me in the {room}, put the shutters at {position}%",
            "{room} shutters {position} percent",
            "I want some daylight in the {room}: raise them to {position} percent",
            "set window covers to position {position} in the {room}",
            "neighbours can look straight into our {room}. bring whatever covers the glass to "
            "{position}%.",
            "Could you let the roller curtains of the {room} down to {position} percent?",
            "{position} percent for the blinds of the {room}, thanks",
            "I need to nap. Shutters in the {room} at {position}, please",
            "how about having the {room} window covered so that it stands at {position} percent",
        ),
        {"seconds": "int 3..40"},
        (
            "The blinds in the {room} reach {position} percent in {seconds} seconds.",
            "Moving for {seconds} seconds to {position}% in the {room}.",
        ),
    ),
    Entry(
        "read_home_sensor|sensor_value|home_sensor_reading|room_measurement",
        "Read a sensor in a room of the house.|Current humidity, temperature or air quality at "
        "home.|Gives one measurement of one room",
        {
            "room|location|place_in_home": "room",
            "quantity|sensor|measure": "enum temperature, humidity, co2, noise",
        },
        (
            "What is the {quantity} in the {room}?",
            "{room} {quantity}",
            "The windows are all wet. Tell me the {quantity} of the {room}.",
            "how {quantity=temperature|warm} is our {room} at the moment",
            "check the {quantity} sensor in the {room}",
            "Is the {room} {quantity=noise|loud} right now?",
            "I can't concentrate at all today. {quantity} level, {room}?",
            "I wonder what {quantity} we've got in the {room}",
            "is it {quantity=humidity|damp} in the {room}? I'm worried about mould",
            "give me the reading for {quantity} from the {room} please",
            "My wife says something is off in the {room}, look at the {quantity} there",
        ),
        {"reading": "int 12..70"},
        (
            "The sensor in the {room} reads {reading}.",
            "It shows {reading} in the {room}.",
        ),
    ),
    Entry(
        "home_energy_usage|get_power_consumption|electricity_report|energy_meter",
        "Electricity used by a device over a period.|Reports kilowatt hours and cost."
        "|How much power a device consumed",
        {
            "device|appliance|plug": "pick washing machine; fridge; dishwasher; heat pump; oven; "
            "gaming PC; dryer; television; kettle; freezer; sauna; air conditioner; hot tub; "
            "coffee machine",
            "period?|time_range|span": "pick this week; last month; this year; yesterday; "
            "last winter; since January; today; in March; over the last 30 days; on Sunday",
        },
        (
            "How much energy did the {device} use[ {period}]?",
            "the {device} is costing us a fortune, isn't it? show me the kilowatt hours",
            "Electricity of the {device}[, {period}]",
            "{device}: power consumption[ {period}]",
            "My bill went through the roof. How many kWh does the {device} account for[ {period}]?",
            "I suspect our {device} is old and greedy, what has it drawn[ {period}]",
            "Tell me what running the {device} costs us",
            "how hungry has the {device} been[ {period}]",
            "could you read the smart plug of the {device}[, {period}]",
            "I'd like to know whether the {device} is worth replacing, pull its electricity use",
        ),
        {"kwh": "float 0.5..180 1", "cost": "float 0.2..60"},
        (
            "The {device} used {kwh} kWh, which cost {cost}.",
            "{kwh} kilowatt hours went into the {device}, at a cost of {cost}.",
        ),
    ),
    Entry(
        "create_home_scene|scene_create|save_scene|define_mood",
        "Save a scene: a name with settings for light and sound.|Stores home settings to recall "
        "them by name later.|Define a new mood for the house",
        {
            "name|scene|scene_name": "pick movie night; good morning; dinner with friends; yoga; "
            "deep focus; bedtime; party; rainy Sunday; baby asleep; away; reading corner",
            "settings|state|values": {
                "brightness": "int 1..100",
                "volume": "int 0..60",
                "temperature": "int 16..25",
            },
        },
        (
            "Create a scene called {name}: brightness {settings.brightness}, volume "
            "{settings.volume}, temperature {settings.temperature}.",
            "save this as {name}. light {settings.brightness} percent, "
            "{settings.temperature} degrees, sound at {settings.volume}",
            'New mood "{name}" with {settings.temperature} degrees, lamps at '
            "{settings.brightness}% and music at {settings.volume}",
            "When I say {name} I want volume {settings.volume}, {settings.brightness} percent "
            "light and {settings.temperature} degrees. Remember that.",
            "{name} = lights {settings.brightness}, speakers {settings.volume}, heating "
            "{settings.temperature}",
            "For evenings like this we need a preset. Call it {name}; it should be "
            "{settings.temperature} degrees, {settings.brightness} percent bright, loudness "
            "{settings.volume}.",
            "could you store a setup named {name} with a brightness of {settings.brightness}, a "
            "temperature of {settings.temperature} and a volume of {settings.volume}",
            "Heating {settings.temperature}, loudness {settings.volume}, lamps "
            "{settings.brightness}: keep that under the name {name}",
        ),
        {"scene_id": "id"},
        ("The scene {name} is saved as {scene_id}.", "{name} is ready; its id is {scene_id}."),
    ),
    Entry(
        "create_event|calendar_add|add_appointment|schedule_event",
        "Put an event in the calendar.|Adds an appointment on a date at a time."
        "|Schedules something; minutes is how long it lasts",
        {
            "title|summary|name": "pick dentist; lunch with Mum; parents' evening; yoga class; "
            "team retro; haircut; car inspection; book club; piano lesson; eye test; brunch; "
            "job interview; physiotherapy; house viewing; band practice",
            "date|day|on_date": "date",
            "time|start|start_time": "time",
            "minutes?|duration|length": "int 15..180",
            "attendees?|guests|invitees": "list person",
        },
        (
            "Put {title} in my calendar on {date} at {time}[ for {minutes} minutes].",
            "{title} {date} {time}",
            "The receptionist gave me a slot: {date}, {time}. It's for {title}, write it in.",
            "I've got {title} at {time} on {date}[, invite {attendees}]",
            "Schedule {title}[ with {attendees}] for {date}, starting at {time}"
            "[ and lasting {minutes} minutes].",
            "can you block {time} on {date}? {title}[, {minutes} minutes]",
            "On {date} I need to be at {title}, {time} sharp. Note it in my diary please.",
            "add {title} at {time}, {date}[ ({minutes} min)]",
            "Don't let me double book {date}: at {time} there is {title}[, together with "
            "{attendees}]",
            "new appointment: {title}, date {date}, start {time}",
        ),
        {"event_id": "id"},
        (
            "{title} is in your calendar on {date} at {time}, number {event_id}.",
            "I added {title} for {date}, {time}. Its id is {event_id}.",
        ),
    ),
    Entry(
        "cancel_event|calendar_remove|delete_appointment|drop_event",
        "Remove an event from the calendar by its id.|Cancels an appointment."
        "|Delete a calendar entry and, if wanted, tell the guests",
        {
            "event_id|id|entry": "id",
            "note?|message|reason": "pick I am ill; the train was late; the room is taken; "
            "something came up; the kids are sick; we moved it; I am stuck at work; "
            "nobody else can come",
        },
        (
            "Cancel event {event_id}[ and tell them {note}].",
            "{event_id} is off, take it out of my calendar",
            "I can't make it to {event_id}[, let everyone know: {note}]",
            "delete appointment {event_id}",
            'I\'m in bed with a fever. Please call off {event_id}[ with the note "{note}"].',
            "Scrap {event_id} from the schedule.",
            "we won't be going, remove entry {event_id}[. reason: {note}]",
            "Would you get rid of {event_id} in my diary?",
            "no more {event_id}, it's not happening[ because {note}]",
            "Turns out nobody has time, so kill calendar item {event_id}",
        ),
        {"guests_told": "int 0..12"},
        (
            "{event_id} is cancelled and {guests_told} guests were told.",
            "I removed {event_id}; {guests_told} people got a message.",
        ),
    ),
    Entry(
        "list_agenda|get_agenda|calendar_day|show_schedule",
        "What the calendar holds for a day.|Returns the next event of a day and how many there "
        "are.|Look at the schedule of one day",
        {
            "day|date|for_day": "weekday",
            "calendar?|calendar_name|source": "enum work, family, school",
        },
        (
            "What's on my agenda {day}?",
            "am I busy {day}",
            "{day}, what do I have[ in the {calendar} calendar]?",
            "Show me the schedule for {day}[, {calendar} only].",
            "My sister wants to drop by {day}. Do I have anything planned?",
            "what am I doing {day}",
            "anything in the diary {day}[ on the {calendar} side]?",
            "Read me the appointments for {day}",
            "I lost track of things, run me through {day}[ from the {calendar} calendar]",
            "how full is {day} looking",
        ),
        {
            "event_id": "id",
            "title": "pick dentist; lunch with Mum; yoga class; haircut; book club; "
            "eye test; job interview; band practice",
            "events": "int 1..8",
        },
        (
            "You have {events} events {day}; the first is {title} ({event_id}).",
            "{title} comes first, as {event_id}, of {events} in all {day}.",
        ),
    ),
    Entry(
        "find_free_slot|free_time_search|calendar_gap|common_free_slot",
        "Find a time on a date when everyone is free.|Searches calendars for a gap of so many "
        "minutes.|Looks for a common free slot of several people",
        {
            "people|persons|participants": "list person",
            "date|day|on_date": "date",
            "minutes?|duration|length": "int 15..120",
        },
        (
            "When are {people} free on {date}[ for {minutes} minutes]?",
            "find a slot for {people} on {date}",
            "On {date} I'd like to sit down with {people}[ for {minutes} minutes]. What time "
            "suits all?",
            "{people}, {date}: any gap[ of {minutes} minutes]?",
            "I need[ {minutes} minutes] with {people}, when could that be on {date}",
            "Is there a moment on {date} when neither of {people} is busy?",
            "We have to talk about the holiday. Look for a time that works for {people} on {date}.",
            "compare calendars of {people} for {date}[, length {minutes} minutes]",
            "could {people} all meet[ for {minutes} minutes] at some point on {date}?",
            "{date} works for me, but what hour works for {people}",
        ),
        {"time": "time"},
        (
            "Everyone is free at {time} on {date}.",
            "On {date}, {time} would suit {people}.",
        ),
    ),
    Entry(
        "set_reminder|remind_me|reminder_create|add_reminder",
        "Remind the user of something at a date and time.|Creates a reminder with a text."
        "|Tell me later about a thing I must not forget",
        {
            "text|what|message": "pick take the bins out; call the landlord; renew the passport; "
            "water the ferns; pay the gas bill; pick up the parcel; defrost the chicken; "
            "take my pills; return the library books; buy a birthday card; charge the camera; "
            "collect the dry cleaning; turn off the oven",
            "date|on|day": "date",
            "time?|at|hour": "time",
        },
        (
            "Remind me to {text} on {date}[ at {time}].",
            "don't let me forget to {text} on {date}",
            "on {date}[ at {time}] I must {text}, poke me",
            "{date}: {text}[, {time}]",
            "I have a head like a sieve. Nudge me on {date}[ around {time}] to {text}.",
            "could you ping me to {text}, {date}[ {time}]",
            "Set a reminder for {date}[ at {time}]: {text}",
            "I'll be in trouble if I don't {text} on {date}. Help me remember.",
            "[at {time} ]on {date} tell me to {text}",
            "My husband keeps asking. Make sure I {text} on {date}[, say at {time}].",
        ),
        {"reminder_id": "id"},
        (
            "I will remind you to {text} on {date} ({reminder_id}).",
            "Noted as {reminder_id}: {text}, {date}.",
        ),
    ),
    Entry(
        "snooze_reminder|reminder_postpone|push_back_reminder",
        "Put off a reminder by some minutes.|Snoozes a reminder that is ringing."
        "|Delay a reminder; its id is needed",
        {"reminder_id|id|reminder": "id", "minutes|delay|by_minutes": "int 5..120"},
        (
            "Snooze reminder {reminder_id} for {minutes} minutes.",
            "not now, bring {reminder_id} up again in {minutes} minutes",
            "{minutes} more minutes for {reminder_id} please",
            "Push {reminder_id} back by {minutes} minutes.",
            "I'm on the phone. Come back with {reminder_id} in {minutes} minutes.",
            "{reminder_id}: later, {minutes} min",
            "Could {reminder_id} wait another {minutes} minutes?",
            "delay {reminder_id} {minutes} minutes",
            "ugh, I'm still cooking, nag me about {reminder_id} again in {minutes} minutes",
            "Give me {minutes} minutes before you repeat {reminder_id}",
        ),
        {"next_time": "time"},
        (
            "{reminder_id} comes back at {next_time}.",
            "All right, I will repeat {reminder_id} at {next_time}.",
        ),
    ),
    Entry(
        "set_alarm|alarm_create|wake_up_call|clock_alarm_add",
        "Set an alarm clock.|Wakes the user at a time; it can repeat and have a sound."
        "|Add an alarm to the clock",
        {
            "time|at|wake_time": "time",
            "sound?|tone|ringtone": "pick birdsong; classic bell; ocean waves; radio; soft piano; "
            "rooster; gong; rain; jazz guitar",
            "repeat?|recurrence|frequency": "enum once, daily, weekdays, weekends",
        },
        (
            "Set an alarm for {time}[ with {sound}].",
            "wake me at {time}",
            "I have to catch an early train, get me out of bed at {time}[ with the {sound} sound]",
            "{time} alarm[ {repeat}]",
            "Could you ring at {time}[, {repeat}]?",
            "I need to be up by {time}[, {sound} please]",
            "My new job starts early. I have to get up at {time}[, repeat {repeat}].",
            "[play {sound} to ]get me up at {time}",
            "please don't let me sleep past {time}",
            "at {time} the clock should go off[ {repeat=daily|every day}][ and play {sound}]",
        ),
        {"hours_left": "int 1..23"},
        (
            "The alarm is set for {time}, in {hours_left} hours.",
            "I'll wake you at {time}; that leaves {hours_left} hours.",
        ),
    ),
    Entry(
        "delete_alarm|alarm_off|remove_alarm|clock_alarm_delete",
        "Delete the alarm of a given time.|Switches an alarm off for good."
        "|Remove an alarm from the clock",
        {"time|at|alarm_time": "time"},
        (
            "Delete the alarm at {time}.",
            "no need to wake me at {time} anymore",
            "{time} alarm off",
            "I'm on holiday, forget about the {time} ringing",
            "get rid of my {time} wake-up call",
            "Please remove the one that goes off at {time}.",
            "The clock shouldn't ring at {time}. Take that out.",
            "I get to sleep in! Scrap the {time} one on the clock.",
            "turn off what I set for {time}",
            "why is there a wake-up at {time}? cancel it",
        ),
        {"alarms_left": "int 0..5"},
        (
            "The {time} alarm is gone; {alarms_left} are left.",
            "Removed {time}. You still have {alarms_left} alarms.",
        ),
    ),
    Entry(
        "start_timer|timer_start|countdown|kitchen_timer",
        "Start a countdown of some minutes.|Counts down and rings at the end; it may have a label."
        "|A kitchen timer",
        {
            "minutes|duration|length": "int 2..90",
            "label?|name|what_for": "pick pasta; eggs; tea; pizza; laundry; plank; face mask; "
            "bread dough; roast; screen time; meditation; time-out; rice",
        },
        (
            "Start a timer for {minutes} minutes[ for the {label}].",
            "{minutes} minutes[, {label}]",
            "I just put it in the oven, tell me when {minutes} minutes are over",
            "count down {minutes} minutes[ and call it {label}]",
            "[{label}: ]beep in {minutes} minutes",
            "my hands are covered in flour. {minutes} minutes on the clock please[, for {label}]",
            "Let me know after {minutes} minutes have passed[, it's the {label}].",
            "time {minutes} minutes",
            "She may play for another {minutes} minutes. Keep the time for us[ as {label}].",
            "Could you ring in {minutes} minutes from now?",
        ),
        {"ends_at": "time"},
        (
            "The timer of {minutes} minutes ends at {ends_at}.",
            "Counting down; it rings at {ends_at}, after {minutes} minutes.",
        ),
    ),
    Entry(
        "send_email|email_send|compose_mail|mail_write",
        "Send an email to an address.|Writes and sends a mail with a subject and a text."
        "|Compose an email; cc gets a copy",
        {
            "to|recipient|address": "email",
            "subject|topic|title": "pick rent for May; your parcel; Saturday; trip photos; "
            "meeting notes; school concert; broken tap; thank you; recipe; overdue invoice; "
            "swimming lessons; guest list",
            "body|text|message": "sentence",
            "cc?|copy|copy_to": "email",
        },
        (
            "Send an email to {to} with the subject {subject}: {body}[. Copy {cc}.]",
            'write to {to} about {subject}, saying "{body}"',
            "mail {to}, subject {subject}, text {body}[, cc {cc}]",
            '"{body}" - please get that to {to}, subject line {subject}[, and cc {cc}]',
            'I promised {to} an answer. Title it "{subject}" and write: {body}',
            "{to} should hear from me on {subject}. Just say {body}.",
            'Do drop {to} a line[ with {cc} in copy]. Subject "{subject}", body "{body}"',
            "Under the heading {subject}, tell {to} this: {body}",
            "new message for {to}: {subject} / {body}[ / cc {cc}]",
            'my landlord\'s address is {to}. Let him know "{body}", subject {subject}.',
        ),
        {"message_id": "id"},
        (
            "The email to {to} is on its way as {message_id}.",
            'Sent "{subject}" to {to}; its id is {message_id}.',
        ),
    ),
    Entry(
        "search_mail|mail_search|find_email|mailbox_lookup",
        "Search the mailbox for messages.|Finds mails by a word, the sender or whether unread."
        "|Look up received mail",
        {
            "query|words|text": "pick invoice; boarding pass; tax return; recipe; contract; "
            "wedding; password; newsletter; lease; vaccination; refund; hotel booking; insurance",
            "sender?|from|author": "person",
            "unread_only?|unread|only_new": "flag",
        },
        (
            "Search my mail for {query}[ from {sender}].",
            "did anyone write to me about the {query}?",
            "I can't find the message with the {query}[ that {sender} wrote me]",
            "{query}, emails[ by {sender}]",
            "Has something on {query}[ written by {sender}] arrived in the mailbox?",
            "dig out the email about {query}[, {unread_only=true|unread only}]",
            "My wife asks for the thing about the {query}. It must be among my messages.",
            "look through [{unread_only=true|the unread} ]emails mentioning {query}",
            "any post containing the word {query}[ from {sender}]",
            "they sent me something on the {query} ages ago, where is it",
        ),
        {"message_id": "id", "hits": "int 1..40"},
        (
            "{hits} messages mention {query}; the newest is {message_id}.",
            "I found {hits} mails, the latest being {message_id}.",
        ),
    ),
    Entry(
        "forward_email|mail_forward|pass_on_mail",
        "Forward a message to another address.|Passes an email on, with a comment if wanted."
        "|Send a received mail to someone else",
        {
            "message_id|mail|id": "id",
            "to|recipient|forward_to": "email",
            "comment?|note|remark": "pick for your information; please handle this; see below; "
            "is this real?; what do you think?; as promised; keep this private",
        },
        (
            'Forward message {message_id} to {to}[ with the comment "{comment}"].',
            "pass {message_id} on to {to}",
            "{to} should see mail {message_id}[, add: {comment}]",
            "{message_id} -> {to}",
            "It concerns her more than me. Send {message_id} along to {to}[ and write {comment}]",
            "can you let {to} have a copy of {message_id}",
            "fwd {message_id} to {to}[, note: {comment}]",
            "My lawyer, {to}, wants to read email {message_id}.",
            "Share what I got in {message_id} with {to}[, saying {comment}]",
            "Would you relay {message_id}? The address is {to}.",
        ),
        {"status": "pick sent; queued; delivered"},
        (
            "Message {message_id} to {to} is {status}.",
            "Forwarding {message_id} to {to}: {status}.",
        ),
    ),
    Entry(
        "set_auto_reply|auto_reply|vacation_responder|out_of_office_set",
        "Answer mail automatically while the user is away.|Turns on an out-of-office reply "
        "between two dates.|Vacation responder",
        {
            "text|message|reply": "pick I am on holiday; I am on parental leave; "
            "I am at a conference; I am moving house; I read no mail this week; "
            "I am off sick; my office is shut; I am travelling",
            "dates|absence|interval": {"start|from_date": "date", "end|to_date": "date"},
        },
        (
            "Set an automatic reply from {dates.start} to {dates.end}: {text}.",
            "I'm back on {dates.end} and leave on {dates.start}. Tell everyone who writes: {text}",
            'out of office {dates.start} - {dates.end}, "{text}"',
            'Between {dates.start} and {dates.end} people should get the answer "{text}".',
            "{text} - send that back to anyone mailing me, starting {dates.start}, ending "
            "{dates.end}",
            "until {dates.end}, beginning {dates.start}, my mailbox should respond with: {text}",
            "Finally a break! From {dates.start} till {dates.end} let emails be answered with "
            "{text}.",
            "auto reply: end {dates.end}, start {dates.start}, text {text}",
            'I read nothing from {dates.start} through {dates.end}; say "{text}" for me',
        ),
        {"days_away": "int 1..30"},
        (
            "The automatic reply is on for {days_away} days.",
            "I answer your mail for {days_away} days: {text}.",
        ),
    ),
    Entry(
        "send_text|sms_send|text_message|send_sms",
        "Send a text message to a phone number.|Sends an SMS."
        "|Text somebody; number is where it goes",
        {
            "number|phone|to": "phone",
            "message|text|content": "pick running late; I'm home safe; call me back; "
            "dinner is ready; on my way; the package came; forgot my keys; good luck tomorrow; "
            "we need milk; see you at eight; miss you; train is delayed",
        },
        (
            "Text {number}: {message}",
            "send an SMS to {number} saying {message}",
            'Let {number} know: "{message}".',
            '"{message}" to {number}',
            "I can't talk right now, just write {message} to {number}",
            "{number} - {message}",
            "Could you shoot a quick message over to {number}? It should read {message}.",
            'tell the person at {number} "{message}"',
            "My battery is nearly dead, so quickly: {message}, for {number}",
            "drop a text with the words {message} on {number}",
        ),
        {"status": "pick delivered; sent; waiting for signal"},
        ("The text to {number} is {status}.", "Status for {number}: {status}."),
    ),
    Entry(
        "call_number|phone_call|dial|place_call",
        "Call a phone number.|Dials a number, on speaker if wanted.|Place a phone call",
        {
            "number|phone|phone_number": "phone",
            "speaker?|on_speaker|hands_free": "flag",
        },
        (
            "Call {number}[ {speaker=true|on speaker}].",
            "dial {number}",
            "{number}, get them on the line[, {speaker=true|hands-free}]",
            "I'm driving, please ring {number}[ {speaker=true|on the loudspeaker}]",
            "Could you put me through to {number}?",
            "I'd rather talk than write. Connect me with {number}.",
            "phone {number}[ {speaker=false|with the speaker off}]",
            "The clinic's number is {number}. Start the call.",
            "try {number} again, nobody picked up",
            "I want to speak to whoever is at {number}[, {speaker=true|speaker on}]",
        ),
        {"call_state": "pick ringing; busy; answered; no answer"},
        ("The line to {number} is {call_state}.", "{number}: {call_state}."),
    ),
    Entry(
        "block_number|caller_block|block_caller|phone_blocklist_add",
        "Block calls and texts from a number.|Puts a phone number on the blocked list."
        "|Keep a caller from reaching the phone",
        {"number|phone|caller": "phone", "reason?|why|category": "enum spam, harassment, unknown"},
        (
            "Block {number}.",
            "I never want to hear from {number} again",
            "{number} keeps calling at dinner, shut them out[, it's {reason}]",
            "stop {number} from ringing me[, reason {reason}]",
            "Nobody in this house should be reached by {number}. Make that impossible.",
            "put {number} on the blacklist[ as {reason}]",
            "No more calls out of {number} please.",
            "Can you bar {number} from my phone?",
            "I don't pick up for {number} anyway[, mark it {reason}]. Refuse it from now on.",
            "third time tonight that {number} woke me, ban them",
        ),
        {"blocked_total": "int 1..60"},
        (
            "{number} is blocked; the list has {blocked_total} numbers.",
            "Done, {number} is one of {blocked_total} blocked callers.",
        ),
    ),
    Entry(
        "add_contact|contact_create|save_contact|address_book_add",
        "Save a new contact in the address book.|Stores a person with phone and email."
        "|Add somebody to the contacts",
        {
            "contact|person|entry": {
                "name|full_name": "person",
                "phone|number": "phone",
                "email|mail": "email",
            },
            "group?|label|circle": "enum family, friends, work, neighbours",
        },
        (
            "Save {contact.name} as a contact, phone {contact.phone}, email {contact.email}"
            "[, group {group}].",
            "new in my address book: {contact.name}, {contact.email}, {contact.phone}",
            "I met {contact.name} yesterday, here's the card: {contact.phone} and {contact.email}. "
            "Keep it[ under {group}].",
            "{contact.phone} is {contact.name}'s number and {contact.email} the mail, store them",
            "add {contact.name} / {contact.phone} / {contact.email}[ to {group}]",
            "Note down how to reach {contact.name}: {contact.email} or {contact.phone}.",
            "Please remember {contact.name}[ among the {group} people]. Mail is {contact.email}, "
            "phone is {contact.phone}.",
            "we've got a new babysitter called {contact.name}. put {contact.phone} and "
            "{contact.email} in my phone",
            "{contact.name} just changed jobs, so make an entry with {contact.email} and "
            "{contact.phone}",
        ),
        {"contact_id": "id"},
        (
            "The contact is saved as {contact_id}.",
            "Stored; you find the entry under {contact_id}.",
        ),
    ),
    Entry(
        "find_contact|contact_lookup|address_book_search|get_contact",
        "Look up a person in the address book.|Gives the phone number and email of a contact."
        "|Find how to reach somebody",
        {"name|person|full_name": "person"},
        (
            "Find {name} in my contacts.",
            "what's {name}'s number",
            "How can I reach {name}?",
            "I need the email address of {name}",
            "{name}, phone and mail?",
            "Do we have anything on {name} in the address book?",
            "I can't remember where I wrote down {name}'s details. Look them up.",
            "My mother wants to ring {name} and asks me for the number.",
            "contact details {name}",
            "Is there a phone number saved for {name}?",
        ),
        {"phone": "phone", "email": "email"},
        (
            "You reach {name} at {phone} or {email}.",
            "{name}: phone {phone}, email {email}.",
        ),
    ),
    Entry(
        "mute_chat|chat_mute|silence_conversation|mute_notifications",
        "Silence a chat for some hours.|Stops notifications of a group or conversation."
        "|Mute a conversation",
        {
            "chat|conversation|group": "pick Class 4b parents; Office banter; Sunday football; "
            "The Cousins; Neighbours Elm Street; Book Club; Ski trip; Choir; Old Flatmates; "
            "Grandma's 80th; Fantasy League; Dog walkers",
            "hours|duration|for_hours": "int 2..72",
        },
        (
            "Mute the chat {chat} for {hours} hours.",
            "{chat} is driving me mad, silence it for {hours} hours",
            "for the next {hours} hours I don't want to hear from {chat}",
            "no pings by {chat}, {hours} hours",
            "I'm trying to sleep. Keep {chat} quiet for {hours} hours please.",
            "{hours} hours of peace from {chat}",
            "Could notifications in {chat} be off for {hours} hours?",
            "shush {chat} {hours}h",
            'My phone keeps buzzing because of "{chat}"; pause that for {hours} hours.',
            "exam today: {hours} hours without {chat} messages popping up",
        ),
        {"until": "time"},
        ("{chat} is quiet until {until}.", "You hear nothing from {chat} before {until}."),
    ),
    Entry(
        "create_group_chat|group_chat_new|start_group|chat_create",
        "Create a group chat with some people.|Starts a conversation of several members."
        "|New group in the messenger",
        {
            "name|title|group_name": "pick Ski trip; Surprise for Dad; Flat hunting; Choir tour; "
            "Quiz team; New Year's Eve; Carpool; Garden helpers; Baby shower; Film buffs",
            "members|people|participants": "list person",
        },
        (
            "Create a group chat called {name} with {members}.",
            "start a group {name}: {members}",
            "{members} should all be in one conversation, name it {name}",
            'We need somewhere to talk it over. Bring {members} together under "{name}".',
            'new group "{name}", members {members}',
            "I'm organising something with {members}. Make us a common chat, title {name}.",
            "could you get {members} into a messenger group? call it {name}",
            "{name} - {members} - group",
            "Instead of writing to {members} one by one I want a shared thread named {name}",
            "set up {name} as a chat and invite {members}",
        ),
        {"group_link": "url"},
        (
            "The group {name} is ready: {group_link}",
            "{name} exists; the others join at {group_link}.",
        ),
    ),
    Entry(
        "add_task|todo_add|create_todo|task_create",
        "Add a task to the to-do list.|Stores a to-do with a priority and a project."
        "|Put something on the list of things to do",
        {
            "task|title|what": "pick fix the dripping tap; file the taxes; paint the fence; "
            "sort the photos; sell the old sofa; learn the new song; clean the gutters; "
            "book the vaccination; mend my coat; write the thank-you cards; "
            "descale the kettle; clear out the attic",
            "priority?|importance|urgency": "enum low, medium, high",
            "project?|list|category": "enum home, work, family, hobby",
        },
        (
            "Add {task} to my to-do list[ with {priority} priority].",
            "to do: {task}[, {priority} priority][, {project}]",
            "I still have to {task}, put it on the list",
            "One of these days I should {task}. Note it down[ under {project}].",
            "{task}[, {project} list], new task please",
            "jot down that I want to {task}[, importance {priority}]",
            "My partner has been asking me for weeks to {task}, so write that down as something "
            "to do[ with {priority} urgency].",
            "new item in the {project} list: {task}",
            "remember as open work[ for {project}]: {task}",
            "would you keep track of this for me: {task}[ ({priority} priority)]",
        ),
        {"task_id": "id", "open_tasks": "int 1..30"},
        (
            "I added {task} as {task_id}; you have {open_tasks} open tasks.",
            "{task_id}: {task}. That makes {open_tasks} things to do.",
        ),
    ),
    Entry(
        "complete_task|todo_done|tick_off_task|task_finish",
        "Mark a task as done.|Ticks off a to-do by its id.|Close a task on the to-do list",
        {"task_id|id|task": "id"},
        (
            "Mark task {task_id} as done.",
            "{task_id} is finished, finally",
            "tick off {task_id}",
            "I did it! Cross {task_id} out.",
            "Please check {task_id} off my list.",
            "the kids took care of {task_id}, so it can go from the to-dos as completed",
            "done with {task_id}",
            "You can close {task_id}, I handled it on Saturday.",
            "Spent the whole afternoon on {task_id} but it's complete now",
            "{task_id}: done",
        ),
        {"tasks_left": "int 0..25"},
        (
            "Well done! {task_id} is closed and {tasks_left} tasks remain.",
            "{task_id} is ticked off; {tasks_left} to go.",
        ),
    ),
    Entry(
        "assign_chore|chore_assign|household_duty_add|give_chore",
        "Give a household chore to a family member.|Assigns housework to a person, with how often."
        "|Distribute chores at home",
        {
            "chore|duty|job": "pick washing up; hoovering; feeding the cat; the rubbish; "
            "folding laundry; setting the table; mowing the lawn; cleaning the bathroom; ironing; "
            "emptying the dishwasher; walking the dog; windows",
            "person|assignee|who": "person",
            "frequency?|how_often|repeat": "enum daily, weekly, monthly",
        },
        (
            "Assign {chore} to {person}[, {frequency}].",
            "{person} does {chore} from now on[, {frequency}]",
            "{chore} is {person}'s job[ and it is {frequency}]",
            "who says I have to do everything? {chore} goes to {person}",
            "{person}: {chore}",
            "In our flat nobody feels responsible. Put {person} down for {chore}[, {frequency}].",
            "Let {person} take over {chore}[ on a {frequency} basis]",
            "I'd like {person} to be in charge of {chore}, add it to the household plan",
            "{chore} -> {person}[ ({frequency})]",
            "It's only fair that {person} handles {chore}; please enter that in the plan.",
        ),
        {"chores_of_person": "int 1..9"},
        (
            "{person} now has {chores_of_person} chores, {chore} among them.",
            "{chore} is up to {person}, who has {chores_of_person} duties.",
        ),
    ),
    Entry(
        "add_to_shopping_list|shopping_list_add|grocery_add|put_on_shopping_list",
        "Add items to the shopping list.|Puts groceries on the list, for a shop if named."
        "|Note what to buy",
        {
            "items|products|groceries": "list " + _GROCERIES,
            "store?|shop|market": "pick Aldi; the farmers market; Tesco; Lidl; the corner shop; "
            "Costco; the chemist; Whole Foods; Migros",
        },
        (
            "Add {items} to the shopping list[ for {store}].",
            "we're out of {items}",
            "{items}, need to buy[ at {store}]",
            "I just opened the fridge: no {items}. Put that down[ for {store}].",
            "My list is missing {items}[, which I get at {store}]",
            "shopping: {items}[ from {store}]",
            "My flatmate finished the {items}, note to get more",
            "could you write {items} on the groceries[, {store} has them]",
            "[at {store} ]pick up {items} next time, list it please",
            "for the weekend we'll need {items}, so on the list with it",
        ),
        {"list_length": "int 1..35"},
        (
            "I noted {items}; the list has {list_length} items.",
            "The list is now {list_length} items long, with {items}.",
        ),
    ),
    Entry(
        "remove_from_shopping_list|shopping_list_remove|grocery_cross_off|drop_grocery",
        "Take one item off the shopping list.|Removes a product that is no longer needed."
        "|Cross off a grocery",
        {"item|product|grocery": _GROCERIES},
        (
            "Remove {item} from the shopping list.",
            "we still have {item}, take it off",
            "already put {item} in the cart, cross that out",
            "no need to buy {item}",
            "I found plenty of {item} in the cupboard, so strike that from what we have to get",
            "Forget the {item}, Dad brought some already.",
            "scratch {item}",
            "Please delete the {item} on our groceries",
            "got the {item}! you can drop it from the list",
            "Why is {item} on there? Nobody eats that, off with it.",
        ),
        {"items_left": "int 0..20"},
        (
            "{item} is off the list; {items_left} items remain.",
            "Removed {item}. There are {items_left} things left to buy.",
        ),
    ),
    Entry(
        "play_music|music_play|play_song|start_track",
        "Play a song.|Starts a track on a speaker.|Music: song is the title, speaker the room",
        {
            "song|track|title": _SONGS,
            "artist?|performer|by": "pick ABBA; Oasis; Adele; Toto; Nina Simone; Leonard Cohen; "
            "Dolly Parton; Bob Marley; Queen; a-ha; Tracy Chapman; Edith Piaf; Radiohead",
            "speaker?|room|device": "room",
        },
        (
            "Play {song}[ by {artist}][ in the {speaker}].",
            "put on {song}",
            "I want to hear {song}[, the {artist} version]",
            "{song}[, {artist}][, {speaker} speaker]",
            "We're dancing tonight! {song}[ through the {speaker} speaker] please.",
            "start the track {song}[ from {artist}]",
            "Could I listen to {song}[ in the {speaker}]?",
            "My daughter can't get enough of {song}. Once more[, on the {speaker} speaker].",
            "some music would be nice, say {song}[ as sung by {artist}]",
            "[in the {speaker}: ]{song}, loud and clear",
        ),
        {"seconds": "int 120..420"},
        (
            "{song} is playing; it takes {seconds} seconds.",
            "Here comes {song}, {seconds} seconds of it.",
        ),
    ),
    Entry(
        "identify_song|song_by_lyrics|lyrics_search|name_that_tune",
        "Find a song by a line of its lyrics.|Names the song that has these words."
        "|Which song is this? Search by text",
        {
            "lyrics|words|line": "pick dancing in the moonlight; take me home tonight; "
            "walking on the wire again; blue skies over you; my heart runs wild; "
            "never gonna see the shore; rain upon the river; tell me where you go; "
            "we were young and golden; hold on to the morning; sugar on my tongue",
            "language?|lang|sung_in": "language",
        },
        (
            'Which song has the line "{lyrics}"?',
            "how is it called, the one that goes {lyrics}",
            '"{lyrics}" - what song is that[, sung in {language}]',
            "I've had an earworm for days: {lyrics}. Name it for me please.",
            "find the title by these lyrics: {lyrics}[ ({language})]",
            "They played something in the cafe[ in {language}], with the words {lyrics}. "
            "What was it?",
            "identify: {lyrics}",
            'My grandpa always hums "{lyrics}"; I\'d love to know what he is humming',
            "{lyrics}... where is that from?",
            "does the text {lyrics} ring a bell[, {language} I think]",
        ),
        {"song": _SONGS, "year": "year"},
        ("That is {song}, from {year}.", "The line belongs to {song} ({year})."),
    ),
    Entry(
        "create_playlist|playlist_create|make_playlist|music_mix_build",
        "Build a playlist for a mood.|Makes a list of songs, at most so many minutes long."
        "|Put together music for an occasion",
        {
            "mood|occasion|theme": "pick road trip; heartbreak; studying; cooking; running; "
            "rainy afternoon; summer party; falling asleep; spring cleaning; candlelight dinner; "
            "workout; kids' birthday; meditation",
            "minutes?|length|duration": "int 20..240",
            "genres?|styles|kinds": "list pick jazz; soul; indie rock; techno; folk; hip hop; "
            "classical; salsa; metal; reggae",
        },
        (
            "Make a playlist for {mood}[, about {minutes} minutes long].",
            "I need songs for {mood}[, {genres} please]",
            "{mood} music, put something together[ that lasts {minutes} minutes]",
            "Tomorrow it's {mood} and I've no idea what to play. Build me a mix[ of {genres}].",
            "playlist {mood}[ {minutes} min]",
            "could you compile tracks that fit {mood}[, only {genres}]",
            "What would you put in a mixtape for {mood}? Create one[ of {minutes} minutes].",
            "my theme is {mood}, please gather a set[ with {genres}][, {minutes} minutes]",
            "[{genres} ]for {mood}: collect whatever fits",
            "Set up a collection of tunes, mood: {mood}",
        ),
        {"playlist_link": "url", "songs": "int 6..70"},
        (
            "Your {mood} mix has {songs} songs: {playlist_link}",
            "I put {songs} songs together at {playlist_link}.",
        ),
    ),
    Entry(
        "set_volume|volume_set|speaker_volume|audio_level",
        "Set how loud a speaker plays.|Volume in percent for one device."
        "|Turn the sound of a device up or down",
        {
            "device|speaker|player": "pick soundbar; kitchen radio; TV; bedroom speaker; laptop; "
            "record player; headphones; car stereo; tablet; projector; doorbell; baby monitor",
            "volume|level|loudness": "int 0..100",
        },
        (
            "Set the volume of the {device} to {volume}.",
            "{device} at {volume} percent",
            "I can't hear a word from the {device}, make it {volume}",
            "the neighbours are complaining: put the {device} on {volume} please",
            "{volume} on the {device}",
            "Could the {device} be at {volume}%?",
            "take the {device} to level {volume}",
            "My ears! Put the {device} on {volume}.",
            "crank the {device} to {volume} percent, this is my favourite part",
            "someone's asleep, so I want the sound of our {device} at {volume}",
        ),
        {"before": "int 0..100"},
        (
            "The {device} went from {before} to {volume}.",
            "It was {before}; now the {device} plays at {volume}.",
        ),
    ),
    Entry(
        "movie_details|film_lookup|get_film|movie_info",
        "Facts about a film: who directed it and how long it runs.|Look up a movie by its title."
        "|Director and length of a film",
        {"title|movie|film": _FILMS, "year?|released|release_year": "int 1940..2024"},
        (
            "Who directed {title}[ ({year})]?",
            "how long is {title}",
            "{title}[, the one from {year}]: tell me about it",
            "Give me the facts about the movie {title}.",
            "We want to see {title} but the last bus leaves at eleven. What's its running time?",
            "I forget who made {title}[ in {year}]",
            "look up {title}[ {year}]",
            "In a pub quiz they asked for the director of {title}[, year {year}]. Who is it?",
            "is {title} very long?",
            "What do you know about that film called {title}?",
        ),
        {"director": "person", "minutes": "int 80..190"},
        (
            "{title} was directed by {director} and runs {minutes} minutes.",
            "{director} made {title}; it lasts {minutes} minutes.",
        ),
    ),
    Entry(
        "suggest_movie|recommend_film|film_suggestion|what_to_watch",
        "Suggest a film of a genre.|Recommends a movie, no longer than so many minutes."
        "|An idea for movie night",
        {
            "genre|category|type": "pick comedy; thriller; western; horror; science fiction; "
            "romance; documentary; musical; film noir; animation; costume drama; "
            "martial arts; biopic",
            "max_minutes?|longest|length_limit": "int 75..180",
            "child_friendly?|for_kids|family": "flag",
        },
        (
            "Suggest a {genre} film[ of at most {max_minutes} minutes].",
            "what {genre} should we watch tonight",
            "I'm in the mood for {genre}[, not longer than {max_minutes} minutes]",
            "{genre}, any ideas?",
            "Rain all afternoon. Something in {genre}[ {child_friendly=true|that suits children}]?",
            "My girlfriend picked {genre} for our evening in, find us something to stream[ under "
            "{max_minutes} minutes]",
            "recommend me a {genre}[ {child_friendly=true|for the whole family}]",
            "can't decide what to see. {genre} maybe[, {max_minutes} minutes tops]",
            "Is there a good {genre} movie that you could name?",
            "We've popcorn but no plan: pick a {genre} for us[ {child_friendly=false|, adults "
            "only}]",
        ),
        {"title": _FILMS},
        ("How about {title}?", "I would go for {title}."),
    ),
    Entry(
        "add_to_watchlist|watchlist_add|save_film_for_later|bookmark_movie",
        "Put a film on the watchlist.|Saves a movie to see later.|Bookmark a title to watch",
        {
            "title|film|movie": _FILMS,
            "profile?|user|account": "person",
        },
        (
            "Add {title} to my watchlist.",
            "I want to see {title} some day, save it[ on {profile}'s profile]",
            "{title} for later",
            "Everybody at work raves about {title}. Keep it for when I have time.",
            "put {title} on the list of things to watch[ under {profile}]",
            "bookmark {title}[ for {profile}]",
            "too tired tonight, but don't lose {title}",
            "Could you store {title}[ in the profile of {profile}] so we find it at the weekend?",
            "{title} sounds great, on the list[ of {profile}] please",
            "must watch: {title}",
        ),
        {"position": "int 1..60"},
        (
            "{title} is number {position} on the list.",
            "Saved: {title}, at place {position}.",
        ),
    ),
    Entry(
        "next_episode|series_next_episode|episode_lookup|show_air_date",
        "When the next episode of a series comes out.|Air date of a show's coming episode."
        "|Looks up how a series goes on",
        {"series|show|title": _SERIES, "service?|platform|channel": "enum netflix, hbo, bbc"},
        (
            "When is the next episode of {series}[ on {service}]?",
            "{series}, how long do I have to wait",
            "does {series} continue this month?",
            "That cliffhanger was awful. When does {series} go on?",
            "next {series}[ {service}]",
            "I'm all caught up with {series}, what comes after and on which date",
            "My mum asks when her show is back, it's {series}[ on {service}]",
            "on what day do they show new {series}[ at {service}]?",
            "Tell me the air date for {series}.",
            "any news of {series}? I'd love to see more of it",
        ),
        {"date": "date", "episode": "int 1..24"},
        (
            "Episode {episode} of {series} comes on {date}.",
            "On {date} you can see number {episode}.",
        ),
    ),
    Entry(
        "find_podcast|podcast_search|episode_search|podcast_lookup",
        "Find a podcast episode on a topic.|Searches shows by subject and length."
        "|Look for something to listen to",
        {
            "topic|subject|about": "pick black holes; sourdough; the French Revolution; sleep; "
            "true crime; startups; parenting; mushrooms; grief; chess history; ultrarunning; "
            "volcanoes; the Silk Road; coffee; stand-up comedy",
            "max_minutes?|longest|up_to": "int 10..120",
            "language?|lang|spoken": "language",
        },
        (
            "Find a podcast about {topic}[ in {language}].",
            "something to listen to on {topic}[, no more than {max_minutes} minutes]",
            "{topic} podcast[, {language}]",
            "My commute is dull. Is there a show that talks about {topic}[ for {max_minutes} "
            "minutes at most]?",
            "I'd like to hear people discuss {topic}",
            "search episodes: {topic}[, up to {max_minutes} min]",
            "While I'm ironing I could learn about {topic}, what's out there to hear[ in "
            "{language}]?",
            "Anything audible on {topic}[ shorter than {max_minutes} minutes]?",
            "who did an episode covering {topic}[ in {language}]",
            "{topic} interests me lately, got an episode for my headphones?",
        ),
        {"episode_id": "id", "show": "title", "minutes": "int 8..120"},
        (
            "{show} has one of {minutes} minutes, {episode_id}.",
            "Try {episode_id} from {show}; it lasts {minutes} minutes.",
        ),
    ),
    Entry(
        "play_episode|podcast_play|listen_episode|start_podcast",
        "Play a podcast episode by its id.|Starts an episode, at a speed if wanted."
        "|Listen to an episode",
        {
            "episode_id|episode|id": "id",
            "speed?|rate|playback_speed": "float 0.5..2.5 1",
            "start_minute?|from_minute|skip_to": "int 1..60",
        },
        (
            "Play episode {episode_id}[ at speed {speed}].",
            "{episode_id} please, in my ears[, from minute {start_minute}]",
            "start {episode_id}[ at {speed} times the speed]",
            "I'm on the treadmill, let me listen to {episode_id}[ from minute {start_minute} on]",
            "put {episode_id} on",
            "Could I hear the podcast {episode_id}[, {speed}x]?",
            "[skip to minute {start_minute}, ]episode {episode_id}",
            "I stopped halfway yesterday. Go on with {episode_id}[ at minute {start_minute}].",
            "{episode_id}, the host talks so slowly[, make it {speed} speed]",
            "Let's hear what they say in {episode_id}.",
        ),
        {"minutes_left": "int 5..110"},
        (
            "{episode_id} is playing with {minutes_left} minutes left.",
            "Enjoy {episode_id}: {minutes_left} minutes to go.",
        ),
    ),
    Entry(
        "find_book|book_search|book_lookup|search_books",
        "Look up a book by its title.|Finds who wrote a book, its length and its ISBN."
        "|Information about a novel; the author narrows the search",
        {
            "title|book|name": _BOOKS,
            "author?|writer|by": "pick Tolstoy; Jane Austen; Frank Herbert; Haruki Murakami; "
            "Toni Morrison; Umberto Eco; George Eliot; Chinua Achebe; Kafka; Joseph Heller",
        },
        (
            "Find the book {title}[ by {author}].",
            "who wrote {title}",
            "{title}[, {author}]: how many pages is it",
            "I need the ISBN of {title}",
            "Our reading circle chose {title}[ from {author}]. How thick is it?",
            "look up {title}[ ({author})] please",
            "A friend lent me {title} and I wonder how long it will take, what's the page count?",
            "novel called {title}[, written by {author}]",
            "is {title} a big read[, the {author} one]?",
            "What's the ISBN for {title}[ - author {author}]",
        ),
        {"isbn": "id", "written_by": "person", "pages": "int 90..1200"},
        (
            "{title} by {written_by} has {pages} pages and the ISBN {isbn}.",
            "{written_by} wrote it; {pages} pages, ISBN {isbn}.",
        ),
    ),
    Entry(
        "reserve_book|library_reserve|book_hold|library_request",
        "Reserve a book at the library by ISBN.|Puts a hold on a copy at a branch."
        "|Request a library book; branch is where to collect it",
        {
            "isbn|book_id|book": "id",
            "branch?|library|pickup_branch": "pick Central; Northgate; Riverside; Old Town; "
            "Station Road; East End; University; Hillcrest; Market Square",
        },
        (
            "Reserve the book {isbn} at the library[, branch {branch}].",
            "put {isbn} aside for me[ at {branch}]",
            "I'd like to borrow {isbn}[ from the {branch} branch]",
            "{isbn}, hold please[, pick-up {branch}]",
            "All copies of {isbn} are out. Get me in the queue[ in {branch}].",
            "can they keep {isbn} for me[ in {branch}]? I'll come by on Saturday",
            "request {isbn}[ at {branch}]",
            "I don't want to buy {isbn}, but borrowing would be nice, so ask for a copy",
            "My son needs ISBN {isbn} for school; let the library save one[ at {branch}].",
            "queue me up for {isbn}",
        ),
        {"place_in_queue": "int 1..15"},
        (
            "You are number {place_in_queue} in line for {isbn}.",
            "{isbn} is requested; your place is {place_in_queue}.",
        ),
    ),
    Entry(
        "log_reading|reading_progress|track_reading|update_book_page",
        "Record how far a book has been read.|Stores the page reached and a rating if finished."
        "|Track reading progress",
        {
            "book|title|novel": _BOOKS,
            "page|page_reached|current_page": "int 5..800",
            "rating?|stars|score": "int 1..5",
        },
        (
            "I'm on page {page} of {book}.",
            "Log page {page} for {book}[ and give it {rating} stars].",
            "{book}: {page}",
            "bookmark {book} at {page} please",
            "Couldn't put {book} down last night, got to page {page}[, worth {rating} stars]",
            "update my progress, {book}, up to {page}[, rating {rating}]",
            "I read {book} on the train until page {page}. Note that for me.",
            "page {page} reached in {book}[; {rating} out of 5 so far]",
            "Made it to {page} in {book}!",
            "my reading diary: {book}, {page} pages in[, {rating} stars]",
        ),
        {"percent": "int 2..100"},
        (
            "You have read {percent} percent of {book}.",
            "Page {page} means {percent}% of {book} is behind you.",
        ),
    ),
    Entry(
        "search_photos|photo_search|find_pictures|gallery_lookup",
        "Find photos by what they show.|Searches the picture library by subject, place and year."
        "|Look for pictures",
        {
            "subject|content|what": "pick sunset; our dog; a birthday cake; the wedding; "
            "a snowman; my grandparents; a red car; mountains; the newborn; fireworks; "
            "a sandcastle; the Christmas tree; the school play; a waterfall",
            "place?|location|where": "place",
            "year?|taken_in|from_year": "int 2005..2025",
        },
        (
            "Find photos of {subject}[ in {place}][ from {year}].",
            "where are the pictures with {subject}[, taken in {place}]",
            "show me {subject}[ {year}]",
            "I'm making a calendar for Grandma. Which shots have {subject} in them[, year {year}]?",
            "{subject} pics[ {place}][ {year}]",
            "Do I still have any snaps of {subject}[ when we were in {place}]?",
            "dig up images of {subject}[ from our trip to {place}]",
            "[in {year} ]I must have photographed {subject}, get me those",
            "gallery: {subject}[, {place}]",
            "I'd love to see {subject} again, look through my camera roll[ of {year}]",
        ),
        {"album_id": "id", "count": "int 1..240"},
        (
            "I found {count} photos, gathered in {album_id}.",
            "Album {album_id} holds {count} pictures of {subject}.",
        ),
    ),
    Entry(
        "share_album|album_share|photos_share|send_photo_album",
        "Share a photo album with somebody by email.|Gives a person access to an album."
        "|Let others see pictures; they may be allowed to add some",
        {
            "album_id|album|id": "id",
            "email|recipient|with_whom": "email",
            "can_add?|allow_upload|editable": "flag",
        },
        (
            "Share album {album_id} with {email}.",
            "let {email} see the pictures in {album_id}[ {can_add=true|and add their own}]",
            "{email} wants the photos, it's {album_id}",
            "give {email} access to {album_id}[, {can_add=false|view only}]",
            "My aunt ({email}) couldn't come. She should get to look at {album_id}.",
            "{album_id} to {email}[, {can_add=true|with uploads allowed}]",
            "invite {email} into album {album_id}",
            "Could you make {album_id} visible for {email}[ {can_add=true|and let them upload}]?",
            "the shots from Sunday are in {album_id}, pass them to {email} please",
            "I promised everyone the gallery {album_id}. Start with {email}.",
        ),
        {"share_link": "url"},
        (
            "{email} can see the album at {share_link}",
            "Album {album_id} is shared: {share_link}",
        ),
    ),
    Entry(
        "crop_photo|photo_crop|picture_trim|image_cut_out",
        "Crop a photo to a rectangle.|Cuts out part of a picture; left and top are the corner."
        "|Trim a picture, sizes in pixels",
        {
            "file|photo|picture": "pick beach.jpg; IMG_2041.png; family.jpg; passport.png; "
            "cat.jpeg; holiday/day3.jpg; selfie.png; garden_07.jpg; scan.png; cake.jpg",
            "area|box|rectangle": {
                "left|x": "int 0..400",
                "top|y": "int 0..400",
                "width|w": "int 100..2000",
                "height|h": "int 100..2000",
            },
        },
        (
            "Crop {file}: left {area.left}, top {area.top}, width {area.width}, height "
            "{area.height}.",
            "cut {file} down to {area.width} by {area.height} pixels, starting {area.left} from "
            "the left and {area.top} from the top",
            "From {file} I only need a part {area.height} high and {area.width} wide; its corner "
            "is {area.left} across, {area.top} down.",
            "There's a stranger at the edge of {file}. Keep a box with top {area.top}, left "
            "{area.left}, height {area.height}, width {area.width}.",
            "trim {file} (x {area.left}, y {area.top}, {area.width}x{area.height})",
            "a {area.width}x{area.height} piece of {file} please, offset {area.left} to the right "
            "and {area.top} down",
            "Could you take {area.top} off the top and {area.left} off the left of {file}, so that "
            "{area.width} in width and {area.height} in height stay?",
            "{file}: y {area.top}, x {area.left}, w {area.width}, h {area.height}",
        ),
        {"new_file": "file"},
        ("The cropped picture is {new_file}.", "I saved the part of {file} as {new_file}."),
    ),
    Entry(
        "chess_best_move|best_chess_move|chess_engine|suggest_move",
        "Suggest the best chess move after the moves so far.|Asks a chess engine for a move."
        "|Depth says how far to look ahead",
        {
            "moves|history|moves_so_far": "list pick e4; e5; Nf3; Nc6; d4; d5; c4; Bb5; a6; Nf6; "
            "g6; c5; O-O; Bc4; e6; Qh5",
            "depth?|lookahead|plies": "int 2..24",
        },
        (
            "What's the best chess move after {moves}[ at depth {depth}]?",
            "{moves} and now?",
            "I'm losing to my nephew. So far we played {moves}; what should I do next?",
            "chess: {moves}[, look {depth} plies ahead]",
            "we've had {moves}, it's my turn on the board",
            "Suggest how to go on from {moves}[ (depth {depth})].",
            "after {moves} I'm stuck, where do I put my pieces?",
            "Could the engine tell me its choice following {moves}[, searching {depth} deep]?",
            "The opening went {moves}. Continue?",
            "find a strong reply to {moves}",
        ),
        {"move": "pick Nf3; Bxf7; Qd2; O-O; exd5; Rc1; h3; Nxe5; Bg5; a4", "score": "float -3..3"},
        (
            "Play {move}; the position is worth {score}.",
            "The engine prefers {move}, with a score of {score}.",
        ),
    ),
    Entry(
        "roll_dice|dice_roll|throw_dice|rpg_dice",
        "Roll dice and add them up.|Throws some dice with a number of sides."
        "|Dice for board games and role playing; bonus is added",
        {
            "count|dice|number_of_dice": "int 2..12",
            "sides|faces|die_type": "int 4..20",
            "bonus?|modifier|plus": "int 1..15",
        },
        (
            "Roll {count} dice with {sides} sides[ and add {bonus}].",
            "{count}d{sides}[+{bonus}]",
            "My barbarian attacks! {count} {sides}-sided dice[, bonus {bonus}]",
            "throw {count} of the {sides} faced ones[ plus {bonus}]",
            "We lost ours under the sofa, so give me {count} dice, {sides} faces each",
            "for damage I need {count} times d{sides}[ with a modifier of {bonus}]",
            "what do I get with {count}d{sides}[ + {bonus}]?",
            "{sides} sides, {count} dice, go",
            "The game master asks for {count}d{sides}.",
            "could you cast {sides}-sided dice for me, {count} of them[, and then {bonus} on top]",
        ),
        {"total": "int 2..120"},
        ("You rolled {total}.", "It comes to {total}."),
    ),
    Entry(
        "deal_cards|card_deal|hand_out_cards|shuffle_and_deal",
        "Shuffle a deck and deal cards to players.|Deals so many cards to each player."
        "|Cards for a round at the table; jokers may be in",
        {
            "players|player_count|hands": "int 2..8",
            "cards|cards_each|hand_size": "int 2..13",
            "jokers?|with_jokers|include_jokers": "flag",
        },
        (
            "Deal {cards} cards to {players} players[, {jokers=true|with jokers}].",
            "we are {players} at the table, {cards} cards each",
            "{cards} each for {players} people[, {jokers=false|no jokers}]",
            "Shuffle please! {players} players get {cards} cards.",
            "Rummy night, there are {players} of us. Everyone starts with {cards}[ and "
            "{jokers=true|jokers are in}].",
            "new round: hand size {cards}, player count {players}",
            "give {players} of us {cards} from a fresh deck",
            "I'd hand them out myself but my wrist hurts: {players} hands of {cards}",
            "how about a game, {players} people with {cards} cards in each hand[, "
            "{jokers=false|leave the jokers out}]",
            "{players} players, {cards} cards",
        ),
        {
            "first_card": "pick 7 of hearts; ace of spades; queen of clubs; 2 of diamonds; "
            "10 of spades; king of hearts; jack of clubs; 4 of hearts"
        },
        (
            "The first card was the {first_card}.",
            "Dealt to {players} players; the first card is the {first_card}.",
        ),
    ),
    Entry(
        "create_character|character_create|rpg_new_hero|new_player_character",
        "Create a character for a role playing game.|Makes a hero of a class with three abilities."
        "|New player character for an adventure",
        {
            "name|hero|character_name": "pick Thorga; Elandril; Mister Mudd; Sable; Brannoch; Pip; "
            "Lady Vex; Old Hob; Kestrel; Zhar; Wren Ashdown; Gruk",
            "class|role|profession": "enum warrior, wizard, rogue, healer",
            "abilities|stats|attributes": {
                "strength": "int 3..18",
                "wisdom": "int 3..18",
                "agility": "int 3..18",
            },
        },
        (
            "Create a {class} named {name}: strength {abilities.strength}, wisdom "
            "{abilities.wisdom}, agility {abilities.agility}.",
            "my new hero is {name}, {class}. agility {abilities.agility}, strength "
            "{abilities.strength}, wisdom {abilities.wisdom}",
            "I'd like to play a {class} this time. Call them {name} and give wisdom "
            "{abilities.wisdom}, strength {abilities.strength}, {abilities.agility} for agility.",
            "{name} the {class}, {abilities.strength} strength / {abilities.agility} agility / "
            "{abilities.wisdom} wisdom",
            "we start a campaign tonight and need a sheet for {name}. Role {class}, wisdom "
            "{abilities.wisdom}, agility {abilities.agility}, strength {abilities.strength}.",
            "With {abilities.wisdom} wisdom, {abilities.agility} agility and only "
            "{abilities.strength} strength, {name} shall be a {class}. Write up the sheet.",
            "character: {class}, {name}, strength {abilities.strength}, agility "
            "{abilities.agility}, wisdom {abilities.wisdom}",
            "roll me up somebody called {name}, as strong as {abilities.strength}, wisdom of "
            "{abilities.wisdom}, agility {abilities.agility}, a {class} of course",
        ),
        {"hit_points": "int 6..40"},
        (
            "{name} the {class} has {hit_points} hit points.",
            "{name} enters the world with {hit_points} hit points.",
        ),
    ),
    Entry(
        "trivia_question|quiz_question|ask_trivia|get_quiz_item",
        "Get a quiz question on a category.|Draws a trivia question of some difficulty."
        "|A question for a pub quiz",
        {
            "category|topic|field": "pick geography; pop music; history; cinema; food; football; "
            "animals; literature; space; mythology; inventions; cartoons; art",
            "difficulty?|level|hardness": "enum easy, medium, hard",
        },
        (
            "Ask me a trivia question about {category}[, {difficulty} please].",
            "quiz me on {category}[, {difficulty}]",
            "{category}[, {difficulty} one], go",
            "I bet I know everything about {category}, test me[ with something {difficulty}]",
            "long drive, everyone's bored. Got a question from {category}[, {difficulty} level]?",
            "We're preparing a pub night and lack one on {category}[, difficulty {difficulty}].",
            "challenge us in {category}",
            "my turn! I choose {category}[ and {difficulty}]",
            "Let me guess something, topic {category}.",
            "Could you come up with a puzzler about {category}[ that is {difficulty}]?",
        ),
        {
            "question": "pick Which river is the longest?; Who painted this?; When did it begin?; "
            "What is the largest of them?; Who was first?; Where was it invented?"
        },
        ("Here it is: {question}", "Your question: {question}"),
    ),
    Entry(
        "match_score|live_score|get_match_result|game_result",
        "Score of a team's latest match.|Tells the result of a game, live or final."
        "|How did a club play; opponent narrows it",
        {
            "team|club|side": _CLUBS,
            "opponent?|against|other_team": "pick Chelsea; Barcelona; PSV; Milan; Porto; "
            "Feyenoord; Rangers; Napoli; Dortmund; Everton; Marseille; Aston Villa",
        },
        (
            "What's the score of {team}[ against {opponent}]?",
            "did {team} win",
            "{team}[ vs {opponent}] score",
            "I missed the game, how did {team} do[ versus {opponent}]?",
            "How is it going for {team} tonight?",
            "No spoilers... ok, tell me: {team}[ and {opponent}], how did it end?",
            "{team} result please",
            "My dad is nervous about {team}[ playing {opponent}]. Are they ahead?",
            "[with {opponent} as opponent, ]what did {team} manage",
            "any goals or points for {team} yet?",
        ),
        {"own": "int 0..5", "other": "int 0..5"},
        ("{team}: {own} to {other}.", "It stands {own} : {other} for {team}."),
    ),
    Entry(
        "next_fixture|upcoming_match|fixture_lookup|when_do_they_play",
        "When a team plays next.|Date and place of a club's coming match.|Look up a fixture",
        {"team|club|side": _CLUBS, "home_only?|at_home|only_home": "flag"},
        (
            "When do {team} play next?",
            "next {team} game",
            "{team} fixture[, {home_only=true|home games only}]",
            "I'd love to take my son to see {team}. Which day are they on[ {home_only=true|at "
            "home}]?",
            "who knows when {team} are on the field again",
            "on what date is the coming match of {team}",
            "{team}: upcoming?",
            "Should I keep the weekend free for {team}[, {home_only=true|only counting home "
            "matches}]?",
            "how long till {team} play again",
            "Tell me the day of the following {team} match.",
        ),
        {
            "date": "date",
            "opponent": "pick Chelsea; Barcelona; PSV; Milan; Porto; Napoli; "
            "Rangers; Dortmund; Everton; Marseille",
        },
        ("{team} play {opponent} on {date}.", "On {date}, against {opponent}."),
    ),
    Entry(
        "player_stats|athlete_statistics|sports_player_record|get_player_numbers",
        "Statistics of a sports player for a season.|Games played and points or goals of an "
        "athlete.|How well a player is doing",
        {
            "player|athlete|name": "pick Lionel Messi; LeBron James; Serena Williams; Mo Salah; "
            "Alex Morgan; Connor McDavid; Shohei Ohtani; Kylian Mbappe; Caitlin Clark; "
            "Harry Kane; Nikola Jokic; Sam Kerr",
            "season?|year|in_season": "int 2005..2025",
        },
        (
            "How many goals or points did {player} score[ in {season}]?",
            "{player} stats[ {season}]",
            "is {player} in good form?",
            "Show the numbers of {player}[ for the {season} season].",
            "For my fantasy team I'm weighing up {player}. What's the record[ of {season}]?",
            "My friend claims {player} is overrated, give me statistics[ from {season}]",
            "[{season}: ]games and points by {player}",
            "how often did {player} play",
            "what has {player} achieved[ in the season of {season}]",
            "{player} - any good[ back in {season}]?",
        ),
        {"games": "int 8..82", "points": "int 1..60"},
        (
            "{player} played {games} games and scored {points}.",
            "In {games} games, {player} got {points}.",
        ),
    ),
    Entry(
        "league_table|standings|get_league_standings|sports_table",
        "Where the teams of a league stand.|Gives the leader of a league and its points."
        "|Table of a sports league",
        {
            "league|division|championship": "pick Premier League; Serie A; NBA; Bundesliga; NHL; "
            "La Liga; MLS; Eredivisie; Ligue 1; WNBA; Championship; Superliga",
            "season?|year|of_season": "int 2000..2025",
        },
        (
            "Who is top of the {league}[ in {season}]?",
            "{league} table[ {season}]",
            "show the standings, {league}[, season {season}]",
            "I haven't followed the {league} at all. Who's leading?",
            "which club is first in the {league}",
            "My colleagues will talk about the {league} on Monday, so brief me on the ranking.",
            "how did {league} end[ in {season}]",
            "leader of {league}[ ({season})] please",
            "[{season}, ]{league}: who came out ahead and with how many points",
            "Points at the summit of the {league}?",
        ),
        {"leader": _CLUBS, "points": "int 20..99"},
        (
            "{leader} lead the {league} with {points} points.",
            "First are {leader}, on {points} points.",
        ),
    ),
    Entry(
        "publish_post|social_post|share_status|post_update",
        "Publish a post on a social network.|Shares a text with hashtags."
        "|Post an update for followers",
        {
            "text|status|content": "pick First tomatoes of the year!; We are moving to Leeds; "
            "Best noodles in town; Lost a black cat, please share; Forty today; "
            "New song out on Friday; Snow at last; Selling my drum kit; Passed the exam; "
            "Who wants a kitten?; Back from the Alps",
            "network?|platform|site": "enum instagram, mastodon, facebook, bluesky",
            "hashtags?|tags|keywords": "list word",
        },
        (
            'Post "{text}"[ on {network}][ with the hashtags {hashtags}].',
            "tell the world: {text}",
            "{text} - put that up[ on {network}]",
            "My followers haven't heard from me in weeks. Share {text}[, tags {hashtags}].",
            "[{network}: ]{text}",
            "I want everyone[ on {network}] to read: {text}",
            "publish this status: {text}[ (tagged {hashtags})]",
            "Could you announce {text}[ over on {network}]?",
            'write online that "{text}"[, hashtags {hashtags}]',
            "time for an update[ on my {network}], namely {text}",
        ),
        {"post_id": "id"},
        ("Your post is online as {post_id}.", "It is published; the id is {post_id}."),
    ),
    Entry(
        "post_engagement|social_post_stats|likes_count|get_post_reach",
        "How many likes and comments a post has.|Engagement of a post by its id."
        "|Numbers for something the user has posted",
        {"post_id|post|id": "id", "network?|platform|site": "enum instagram, mastodon, bluesky"},
        (
            "How many likes does post {post_id} have?",
            "{post_id}, any reactions[ on {network}]?",
            "is anybody reading {post_id}",
            "Show me the engagement of {post_id}[, {network}].",
            "I shared {post_id} this morning and I'm curious whether people care",
            "likes and comments {post_id}",
            "My boss asks how {post_id} performed[ on {network}].",
            "what's the response to {post_id} been like",
            "did {post_id} go viral[ over at {network}]?",
            "count hearts for {post_id}",
        ),
        {"likes": "int 0..5000", "comments": "int 0..300"},
        (
            "{post_id} has {likes} likes and {comments} comments.",
            "So far {likes} likes and {comments} comments.",
        ),
    ),
    Entry(
        "pet_food_portion|feeding_amount|portion_for_pet|animal_ration",
        "How much food a pet should get a day, in grams.|Works out a ration from animal and weight."
        "|Daily portion for a dog, cat or rabbit",
        {
            "animal|pet|species": "enum dog, cat, rabbit, ferret",
            "weight|kilograms|weight_kg": "float 1..60 1",
            "activity?|exercise|activity_level": "enum lazy, normal, sporty",
        },
        (
            "How much should a {animal} of {weight} kg eat[ if it is {activity}]?",
            "{animal}, {weight} kg: daily portion?",
            "our {animal} weighs {weight} kilos[ and is rather {activity}], how many grams of food",
            "I just adopted a {animal}! {weight} kg. What goes in the bowl each day?",
            "food amount for a {weight} kg {animal}[, {activity}]",
            "The vet says we overfeed. At {weight} kg, what is the right ration for a[ {activity}] "
            "{animal}?",
            "With a weight of {weight} kg, how many grams does my {animal} need[, activity "
            "{activity}]?",
            "my {animal} always begs. it's {weight} kg[ and {activity}]. what's a fair helping",
            "{weight} kilograms of {animal}, how do I feed it properly",
        ),
        {"grams": "int 20..300"},
        ("Give {grams} grams a day.", "{grams} grams a day suit a {animal} of {weight} kg."),
    ),
    Entry(
        "dispense_pet_food|feeder_release|feed_pet|automatic_feeder",
        "Let the automatic feeder give out food.|Releases grams of food from the pet feeder."
        "|Feed an animal at home from afar",
        {
            "grams|amount|portion": "int 20..300",
            "pet?|animal_name|for_pet": "pick Bella; Rufus; Minka; Sir Purr; Pepper; Luna; "
            "Biscuit; Nacho; Oscar; Daisy",
        },
        (
            "Dispense {grams} grams of pet food[ for {pet}].",
            "feed [{pet} ]{grams} grams",
            "I'm stuck at work and [{pet} is hungry, ]the bowl is empty. Give out {grams} grams.",
            "{grams} g into the bowl[, it's for {pet}]",
            "Could the feeder drop {grams} grams[ to {pet}] now?",
            "kibble, {grams} grams[, {pet}]",
            "somebody is meowing at the camera, release {grams} grams",
            "[{pet} gets dinner: ]{grams} grams, please",
            "let out {grams} grams of dry food",
            "Time for supper at home. A portion of {grams} grams[ for {pet}] should be enough.",
        ),
        {"grams_left": "int 0..3000"},
        (
            "{grams} grams are in the bowl; {grams_left} grams are left.",
            "Fed. The feeder still holds {grams_left} grams.",
        ),
    ),
    Entry(
        "book_vet|vet_appointment|veterinary_visit|animal_doctor_booking",
        "Book a visit to the vet.|Makes an appointment for a sick or healthy animal."
        "|Arrange a date with the animal doctor",
        {
            "pet|animal|patient": "pick Bella; Rufus; Minka; Sir Purr; Pepper; our parrot; "
            "the hamster; Biscuit; my tortoise; Oscar; the guinea pig",
            "date|day|on_date": "date",
            "reason?|problem|complaint": "pick vaccination; limping; itchy ears; check-up; "
            "a broken tooth; not eating; sneezing; claw trimming; swollen paw; microchip",
        },
        (
            "Book a vet visit for {pet} on {date}[, reason: {reason}].",
            "{pet} has to see the doctor on {date}[, {reason}]",
            "Something is wrong with {pet}. Can the vet look on {date}?",
            "on {date} I'd bring {pet} in[ for {reason}]",
            "appointment: {pet}, {date}[, {reason}]",
            "It's that time of year again, take {pet} to the clinic on {date}[ - {reason}].",
            "Would they have a look at {pet}[ ({reason})], ideally on {date}?",
            "vet {date} {pet}",
            "please arrange for {pet} to be examined, {date} suits me[, problem: {reason}]",
            "I'm worried about {pet}[, it's {reason}], get us seen on {date}",
        ),
        {"time": "time"},
        (
            "{pet} is expected at {time} on {date}.",
            "The vet sees {pet} on {date} at {time}.",
        ),
    ),
    Entry(
        "water_garden|garden_irrigation|start_sprinkler|irrigation_run",
        "Water a part of the garden.|Runs the sprinklers of one zone for some minutes."
        "|Irrigation of beds and lawn",
        {
            "zone|bed|part": "pick front lawn; rose bed; vegetable patch; greenhouse; herb corner; "
            "back lawn; hedge; strawberry bed; flower boxes; raised beds",
            "minutes|duration|run_time": "int 2..60",
            "start?|at|start_time": "time",
        },
        (
            "Water the {zone} for {minutes} minutes[ at {start}].",
            "{zone} {minutes} minutes[, {start}]",
            "No rain for two weeks. The {zone} could do with {minutes} minutes of sprinkling.",
            "run the sprinkler {minutes} minutes on the {zone}[, starting {start}]",
            "[at {start} ]give the {zone} a soak, {minutes} min",
            "Everything in the {zone} looks thirsty, {minutes} minutes please",
            "We're away. Could you keep the {zone} alive with {minutes} minutes of water[ from "
            "{start}]?",
            "{minutes} minutes of irrigation, {zone}",
            "the hose on the {zone}: on for {minutes} minutes[ beginning at {start}]",
            "I'd be glad if the {zone} got wet for {minutes} minutes",
        ),
        {"liters": "int 10..600"},
        (
            "The {zone} gets {liters} liters in {minutes} minutes.",
            "{liters} liters will go to the {zone}.",
        ),
    ),
    Entry(
        "planting_time|when_to_sow|sowing_calendar|garden_planting_month",
        "The month to sow or plant something.|Tells when a plant goes into the ground in a climate."
        "|Sowing calendar",
        {
            "plant|crop|vegetable": "pick tomatoes; garlic; tulips; carrots; basil; pumpkins; "
            "broad beans; lavender; chillies; sunflowers; leeks; strawberries; dahlias; kale",
            "climate?|region_type|climate_zone": "enum mild, continental, tropical, mediterranean",
        },
        (
            "When should I plant {plant}[ in a {climate} climate]?",
            "{plant}: which month[, {climate}]",
            "is it too early for {plant}?",
            "I bought a packet of seeds, {plant}. When do they go in the ground[ here, it's "
            "{climate}]?",
            "sowing time {plant}[ {climate}]",
            "My neighbour's {plant} are huge, and I'd like some too. When do I start?",
            "in what part of the year does one put out {plant}[ where it's {climate}]",
            "best moment for getting {plant} started[, climate {climate}]",
            "Tell me in which month {plant} are sown.",
            "got a raised bed, dreaming of {plant}, so when[ in {climate} weather]?",
        ),
        {"month": "month"},
        ("The month for {plant} is {month}.", "{month} is right for {plant}."),
    ),
)

CHAINS: tuple[Chain, ...] = (
    Chain(
        "find_contact",
        "call_number",
        ("phone", "number"),
        (
            "Call {name}.",
            "ring {name} for me, the number is in my contacts",
            "I need to talk to {name} right now",
            "Look {name} up in the address book and get them on the line.",
            "My hands are full, could you phone {name}?",
        ),
    ),
    Chain(
        "find_contact",
        "send_email",
        ("email", "to"),
        (
            "Email {name} with the subject {subject}: {body}",
            'write to {name} about {subject}, saying "{body}"',
            'I owe {name} a mail. Subject "{subject}", text "{body}". You know the address.',
            '"{body}" - that goes to {name} by email under the title {subject}',
            "Find the mail address of {name} and send {subject} / {body}",
        ),
    ),
    Chain(
        "find_contact",
        "send_text",
        ("phone", "number"),
        (
            "Text {name}: {message}",
            "let {name} know by SMS: {message}",
            '"{message}" as a text to {name}, the number is saved',
            "I can't call now. Send {name} a short message, {message}.",
            "look for {name}'s number and text them {message}",
        ),
    ),
    Chain(
        "list_agenda",
        "cancel_event",
        ("event_id", "event_id"),
        (
            "Cancel my first appointment {day}.",
            "whatever comes first {day}, call it off",
            "I want to sleep in {day}, so drop the first thing in my calendar",
            "See what is on {day} and delete the earliest entry.",
            "{day}: look at my schedule, then remove the first event",
        ),
    ),
    Chain(
        "identify_song",
        "play_music",
        ("song", "song"),
        (
            'Play the song that goes "{lyrics}".',
            "I want to hear the one with the words {lyrics}",
            "{lyrics} - find out what that is and put it on",
            "My aunt keeps singing {lyrics}. Which track is it? Start it please.",
            "what's the tune with {lyrics} called, and can I listen to it",
        ),
    ),
    Chain(
        "suggest_movie",
        "add_to_watchlist",
        ("title", "title"),
        (
            "Suggest a {genre} film and put it on my watchlist.",
            "pick some {genre} for me and save it for later",
            "I'd like to see more {genre}. Recommend one and bookmark it.",
            "find a good {genre} to watch, then keep it on the list",
            "Add whichever {genre} you would recommend to the things I want to see.",
        ),
    ),
    Chain(
        "search_mail",
        "forward_email",
        ("message_id", "message_id"),
        (
            "Find the mail about the {query} and forward it to {to}.",
            "{to} needs the email with the {query}, pass it on",
            "Somewhere I have a message about the {query}. Send it along to {to}.",
            "forward the latest {query} email to {to}",
            "Could you look for the {query} in my mailbox and let {to} have it?",
        ),
    ),
    Chain(
        "next_fixture",
        "set_reminder",
        ("date", "date"),
        (
            "On the day of the next {team} match, remind me to {text}.",
            "when {team} play again I must {text}, so poke me that day",
            "Find out when {team} are on next and make me {text} on that date.",
            "remind me to {text} on {team}'s next match day",
            "I have to {text} the day {team} play. Check the date and set a reminder.",
        ),
    ),
    Chain(
        "search_photos",
        "share_album",
        ("album_id", "album_id"),
        (
            "Find our photos of {subject} and share them with {email}.",
            "{email} wants to see the pictures with {subject}",
            "Gather the shots that show {subject}, then let {email} look at the album.",
            "share everything with {subject} in it with {email}",
            "My cousin ({email}) asks for pictures of {subject}. Look them up and give access.",
        ),
    ),
    Chain(
        "pet_food_portion",
        "dispense_pet_food",
        ("grams", "grams"),
        (
            "Feed my {animal} the right amount, it weighs {weight} kg.",
            "give the {animal} of {weight} kilos its daily portion from the feeder",
            "Work out what a {weight} kg {animal} should eat and drop that into the bowl.",
            "the {animal} is hungry. {weight} kg, so release as much as it ought to get",
            "How much food for a {animal} at {weight} kg? Dispense it, please.",
        ),
    ),
    Chain(
        "find_podcast",
        "play_episode",
        ("episode_id", "episode_id"),
        (
            "Find a podcast about {topic} and play it.",
            "let me listen to somebody talking about {topic}",
            "I'm going for a walk. Look for an episode on {topic} and start it.",
            "{topic} podcast, put one on",
            "search something to hear on {topic}, then begin right away",
        ),
    ),
    Chain(
        "find_book",
        "reserve_book",
        ("isbn", "isbn"),
        (
            "Reserve {title} for me at the library.",
            "look up the ISBN of {title} and put a copy on hold",
            "I'd like to borrow {title}, get me in the queue",
            "Our reading circle wants {title}. Find it and have the library keep one.",
            "{title}: search the book, then request it",
        ),
    ),
)
