"""Tools of errands: booking, ordering, hiring, repairing, caring, planning."""

from shoal.training.catalog.entry import Chain, Entry

__all__ = ["CHAINS", "ENTRIES"]

_ADDRESSES = (
    "pick 12 Elm Street, Dover; 48 Station Road; 7 Harcourt Lane, Leeds; 301 Pine Avenue, Boise; "
    "19 Rue des Lilas; 5 Mill Close, Bath; 1140 Cedar Drive, San Francisco, CA; Lindenweg 23; 88 "
    "Queen Street, Apt 4; 62 Orchid Court, Perth; 9 Via Garibaldi, Turin; 230 West 14th Street, "
    "New York; 3 Chapel Hill, Cork; 77 Lakeview Terrace; 15b Albert Road"
)
_BUSINESSES = (
    "pick Riverside Dental; Harmony Spa; Dr. Weiss Dermatology; Northgate Physio; Blue Door "
    "Salon; Kwik Tyre Centre; Oakfield Opticians; City Tax Advisers; Hartmann & Sons Tailors; "
    "Lotus Massage; Greenway Health Centre; Pawsome Grooming; Studio Nine Tattoo; The Nail "
    "Parlour; Wilson Legal"
)
_SHOWS = (
    "pick The Phantom of the Opera; Hamlet; Swan Lake; Les Misérables; Mamma Mia; The "
    "Nutcracker; Chicago; A Doll's House; Cirque Lumière; Cats; The Magic Flute; Waiting for "
    "Godot; Blue Man Group; Wicked; The Mousetrap"
)
_GIFTS = (
    "pick a cookbook; a fountain pen; a wine tasting; noise-cancelling headphones; a telescope; "
    "a spa voucher; hiking boots; a chess set; a coffee machine; a leather wallet; a pottery "
    "class; a silk scarf; an e-reader; a hot-air balloon ride; a record player"
)
_PETS = (
    "pick Bella; Biscuit; Max; Mr. Whiskers; Luna; Rocky; Pepper; Coco; Snowball; Daisy; Otto; "
    "Ginger"
)
_VENUES = (
    "pick the Old Mill Barn; Rosewood Manor; the community centre; Café Central; the Boathouse; "
    "Skyline Rooftop; St. Mary's Parish House; the Botanical Garden; Villa Aurora; the Bowling "
    "Palace; Greenfield Farm; the Tennis Club; Hotel Metropol"
)
_EVENTS = (
    "pick Grandpa's 80th birthday; our housewarming; the summer barbecue; Lena's baby shower; "
    "the office Christmas party; our silver wedding; the class reunion; Tom's farewell; the "
    "engagement dinner; the neighbourhood picnic; Mia's graduation party; the book launch"
)
_FURNITURE = (
    "list pick an old sofa; two armchairs; a bookcase; a box of toys; a desk; three lamps; a bed "
    "frame; winter coats; a dining table; a chest of drawers; a rug; a pram; a mattress; four "
    "chairs; a bag of shoes"
)

ENTRIES: tuple[Entry, ...] = (
    Entry(
        "book_haircut|haircut_booking|reserve_stylist|salon_book_service",
        "Book a visit at a hairdresser.|Reserves a chair for a cut, colour or styling on a date "
        "and time.|Makes a hair appointment; the stylist may be named",
        {
            "service|treatment|service_type": "pick a trim; highlights; a dry cut; a perm; a "
            "beard trim; a blow-dry; a child's cut; a full colour; balayage; an updo; a buzz "
            "cut; a fringe trim",
            "appointment_date|date|day": "date",
            "start_time|time|at": "time",
            "stylist_name?|stylist|hairdresser": "person",
        },
        (
            "Please book a haircut appointment for {service} on {appointment_date} at "
            "{start_time}[ with the stylist {stylist_name}].",
            "I'd like to have {service} done on {appointment_date}; a start time of {start_time} "
            "suits me best[, and {stylist_name} should do it].",
            "Could you reserve a chair at the hairdresser's on {appointment_date}, {start_time}, "
            "for {service}?",
            "My hair is a disaster. Get me {service} on {appointment_date} at {start_time}[, "
            "preferably by {stylist_name}].",
            "{service}, {appointment_date}, {start_time}[, {stylist_name}]",
            "on {appointment_date} around {start_time} i need {service}[ from {stylist_name}]",
            "[Is {stylist_name} free? ]I was thinking of {service}, {appointment_date}, say "
            "{start_time}",
            "There's a wedding coming and I look like a mop. {start_time} on {appointment_date} "
            "for {service}, please.",
            "At {start_time} on {appointment_date} my daughter wants {service}; arrange that "
            "with the salon[ and ask for {stylist_name}].",
            "Arrange a salon visit: service {service}, date {appointment_date}, time "
            "{start_time}[, stylist {stylist_name}].",
        ),
        {"booking_code": "id", "price": "int 15..140"},
        (
            "You are booked for {service} at {start_time}, code {booking_code}; it costs {price}.",
            "Done. The salon expects you on {appointment_date}. Price: {price}, booking code: "
            "{booking_code}.",
        ),
    ),
    Entry(
        "reschedule_appointment|shift_appointment|appointment_change_date|rebook_visit",
        "Move an appointment to another day.|Changes the date of a visit already made at a "
        "business.|Shift a booked visit from its current date to a new date",
        {
            "business_name|provider|office": _BUSINESSES,
            "current_date|old_date|booked_date": "date",
            "new_date|target_date|move_to": "date",
            "new_time?|new_start_time|preferred_time": "time",
        },
        (
            "Please move my appointment at {business_name} from {current_date} to {new_date}[, "
            "with a new time of {new_time}].",
            "I have a visit at {business_name} on {current_date} that I cannot keep; the new "
            "date should be {new_date}[ at {new_time}].",
            "My appointment with {business_name} should now be on {new_date}[ at {new_time}] "
            "instead of {current_date}.",
            "Something came up at work. Could {business_name} see me on {new_date}[, "
            "{new_time},] rather than on {current_date}?",
            "{business_name}: not {current_date}, {new_date} please[, {new_time} if they can]",
            "{current_date} doesn't work for me any more, ask {business_name} for {new_date}",
            "push {business_name} back from {current_date} to {new_date}",
            "I'd rather go to {business_name} on {new_date}. They've got me down for "
            "{current_date}.",
            "change {business_name} to {new_date}[ {new_time}], it was {current_date}",
            "Would you call {business_name} and say I can't make it on {current_date}, but "
            "{new_date}[ at {new_time}] would be fine?",
        ),
        {"confirmed_time": "time"},
        (
            "{business_name} will see you on {new_date} at {confirmed_time}.",
            "Moved: your visit is now on {new_date}, and the time is {confirmed_time}.",
        ),
    ),
    Entry(
        "cancel_service_visit|service_visit_cancel|call_off_workman|drop_home_visit",
        "Cancel a booked visit of a cleaner, repairer or other helper.|Calls off a home service "
        "by its booking reference",
        {
            "booking_reference|reference|booking_id": "id",
            "reason?|cancel_reason|why": "enum illness, travel, found_other_help, no_longer_needed",
            "notify_worker?|send_notice|inform_worker": "flag",
        },
        (
            "Please cancel the home visit with the booking reference {booking_reference}[; the "
            "reason is {reason}].",
            "I want to call off the service visit {booking_reference}[ {notify_worker=true|and "
            "have the worker informed}].",
            "The workman booked under {booking_reference} needn't come[, "
            "{reason=no_longer_needed|we don't need him any more}].",
            "{booking_reference}: cancel it[, reason {reason}]",
            "no cleaner this week, drop {booking_reference}[ {notify_worker=true|and let them "
            "know}]",
            "We'll be away after all. Scrap {booking_reference}[ {notify_worker=false|without "
            "sending anyone a notice}].",
            "My brother-in-law has fixed it already, so {booking_reference} can go",
            "Could the repair call with number {booking_reference} be withdrawn[, giving "
            "{reason} as the reason]?",
            "Tell them not to turn up for {booking_reference}.",
            "The whole family is down with flu, I'd like {booking_reference} cancelled[, reason: "
            "{reason=illness|we're sick}]",
        ),
        {"refund": "money"},
        (
            "The visit is cancelled and {refund} will be refunded.",
            "Called off. You get {refund} back for {booking_reference}.",
        ),
    ),
    Entry(
        "find_free_slots|open_slots_search|slot_availability|business_calendar_gaps",
        "Find the first open appointment at a business between two dates.|Looks up free slots; "
        "gives the slot's id and time",
        {
            "business_name|provider|place_name": _BUSINESSES,
            "start_date|from_date|earliest_date": "date",
            "end_date|to_date|latest_date": "date",
            "duration_minutes?|minutes|length_min": "int 15..120",
        },
        (
            "Which appointments are free at {business_name} between {start_date} and {end_date}[ "
            "for {duration_minutes} minutes]?",
            "Look for an open slot at {business_name}; the earliest date is {start_date} and the "
            "latest {end_date}[, and I need {duration_minutes} minutes].",
            "When can {business_name} see me? I'm in town from {start_date} until {end_date}.",
            "Please check the calendar of {business_name} from {start_date} to {end_date} for a "
            "gap[ of {duration_minutes} minutes].",
            "{business_name}, anything free {start_date} to {end_date}?",
            "before {end_date} but not earlier than {start_date}: does {business_name} have "
            "time[, about {duration_minutes} min]",
            "I wonder if {business_name} can squeeze me in[ for {duration_minutes} minutes] "
            "after {start_date} and before {end_date}.",
            "My shift plan is out. {start_date} to {end_date} would suit me, what has "
            "{business_name} got left?",
            "no later than {end_date}, from {start_date} on, availability {business_name}",
            "I leave on {end_date} and I'm back home on {start_date}. Is there an opening at "
            "{business_name} in that window?",
        ),
        {"slot_id": "id", "slot_time": "time"},
        (
            "The first free slot is at {slot_time}, with the id {slot_id}.",
            "{business_name} could take you at {slot_time}; the slot is {slot_id}.",
        ),
    ),
    Entry(
        "confirm_slot|slot_confirm|claim_appointment_slot|hold_slot_for",
        "Take a free appointment slot for a customer.|Confirms a slot by its id in the name of a "
        "person; phone is for questions",
        {
            "slot_id|slot|slot_number": "id",
            "customer_name|name|client_name": "person",
            "phone?|contact_phone|callback_number": "phone",
        },
        (
            "Please confirm the slot {slot_id} for the customer {customer_name}[, phone {phone}].",
            "I'd like to take the open slot with the id {slot_id}; the name is {customer_name}[ "
            "and my phone number {phone}].",
            "Put {customer_name} down for slot {slot_id}[ with {phone} as the contact phone].",
            "{slot_id} for {customer_name}",
            "{customer_name} takes {slot_id}[, call {phone} if anything changes]",
            "Yes, that one works: {slot_id}. It's for {customer_name}[, reachable at {phone}].",
            "My mother {customer_name} will come to {slot_id}, please make it definite.",
            "The gap you found, {slot_id}, give it to {customer_name}[ ({phone})]",
            "secure {slot_id} before someone else does, name {customer_name}",
            "Let them know that {customer_name} accepts {slot_id}[ and can be called on {phone}].",
        ),
        {"arrival_time": "time"},
        (
            "{customer_name} has the slot and should be there at {arrival_time}.",
            "Confirmed. Please arrive at {arrival_time}.",
        ),
    ),
    Entry(
        "order_flowers|flower_delivery|send_bouquet|florist_order",
        "Have flowers delivered to somebody.|Orders a bouquet for a recipient on a delivery "
        "date; the sender signs the card",
        {
            "bouquet|arrangement|flowers": "pick a dozen red roses; white lilies; a bunch of "
            "tulips; sunflowers; a mixed spring bouquet; peonies; an orchid in a pot; yellow "
            "freesias; a dried flower wreath; blue hydrangeas; carnations; wild flowers",
            "recipient_name|recipient|deliver_to": "person",
            "delivery_date|date|arrives_on": "date",
            "sender_name?|from_name|signed_by": "person",
        },
        (
            "Please order {bouquet} for the recipient {recipient_name} with delivery on "
            "{delivery_date}[; the sender is {sender_name}].",
            "[{sender_name} wants to send flowers. ]Have {bouquet} delivered to {recipient_name} "
            "on {delivery_date}.",
            "I'd like the florist to bring {recipient_name} {bouquet}; the delivery date is "
            "{delivery_date}[ and the card is signed by {sender_name}].",
            "On {delivery_date} a bouquet should arrive at {recipient_name}'s, namely "
            "{bouquet}[, from {sender_name}].",
            "{bouquet} to {recipient_name}, {delivery_date}[, from {sender_name}]",
            "I forgot our anniversary. {recipient_name} must get {bouquet} on {delivery_date}!",
            "surprise {recipient_name} with {bouquet} on {delivery_date}[, love from "
            "{sender_name}]",
            "{recipient_name} just got out of hospital, let's cheer her up: {bouquet}, "
            "{delivery_date}",
            "something that smells nice for {recipient_name} on {delivery_date}: {bouquet}[. Say "
            "it's from {sender_name}.]",
            "{delivery_date} is {recipient_name}'s big day and I can't be there. Could {bouquet} "
            "be sent[ in the name of {sender_name}]?",
        ),
        {"tracking_number": "id", "price": "int 20..90"},
        (
            "{bouquet} for {recipient_name} is ordered for {price}; track it with "
            "{tracking_number}.",
            "It costs {price} and travels under number {tracking_number}.",
        ),
    ),
    Entry(
        "order_cake|cake_order|confectioner_order|request_celebration_cake",
        "Order a cake for pickup on a date.|Orders a celebration cake; servings is for how many "
        "it should be enough",
        {
            "cake_type|cake|kind_of_cake": "pick chocolate fudge cake; carrot cake; lemon "
            "drizzle; Black Forest gateau; red velvet cake; cheesecake; apple tart; Sachertorte; "
            "strawberry cream cake; almond cake; a croquembouche; tiramisu cake",
            "servings|portions|serves": "int 6..60",
            "pickup_date|date|ready_on": "date",
            "inscription?|writing|text_on_top": "pick Happy Birthday; Well done, Mia; 50 years "
            "young; Congratulations; Welcome home; Just married; Good luck; Goodbye Tom; Thank "
            "you; We love you",
        },
        (
            "Order a {cake_type} with {servings} servings, pickup date {pickup_date}[, with the "
            "inscription {inscription}].",
            "I need {cake_type} for {servings} people; I will pick it up on {pickup_date}[, and "
            "{inscription} should be written on it].",
            "Could the confectioner make {cake_type} for {pickup_date} that serves {servings}?",
            "Please have {cake_type} ready on {pickup_date}, big enough for {servings} "
            "portions[, saying {inscription}].",
            "{cake_type} x{servings} portions, {pickup_date}[, text: {inscription}]",
            "There are {servings} of us at the party. On {pickup_date} I'll come by for "
            "{cake_type}.",
            "{pickup_date}: {cake_type}, enough for {servings}[, writing on top {inscription}]",
            "my oven is broken so somebody else has to bake. {servings} hungry guests, "
            "{pickup_date}, {cake_type}",
            "Granny adores {cake_type}. Let's get one to feed {servings} on {pickup_date}[ with "
            "{inscription} in icing].",
            "i want something sweet for the office on {pickup_date}, {cake_type} i think, we're "
            "{servings}",
        ),
        {"order_number": "id", "price": "int 18..180"},
        (
            "Your {cake_type} is ordered as {order_number} and costs {price}.",
            "Order {order_number} will be ready on {pickup_date}, for {price}.",
        ),
    ),
    Entry(
        "order_groceries|grocery_delivery|supermarket_order|send_shopping",
        "Have groceries brought to an address.|Orders food items from the supermarket with a "
        "delivery window",
        {
            "items|products|grocery_items": "list pick milk; a dozen eggs; brown bread; bananas; "
            "ground coffee; butter; potatoes; orange juice; chicken thighs; tomatoes; mineral "
            "water; basmati rice; washing powder; apples; frozen peas",
            "delivery_address|address|ship_to": _ADDRESSES,
            "time_window|window|delivery_window": "enum morning, afternoon, evening",
            "allow_substitutes?|substitutions|accept_replacements": "flag",
        },
        (
            "Please have {items} delivered to {delivery_address} in the {time_window}[; "
            "{allow_substitutes=true|substitutes are fine}].",
            "I need these groceries: {items}. The delivery address is {delivery_address} and the "
            "window should be {time_window}.",
            "Send a supermarket order with {items} to {delivery_address}, {time_window} "
            "delivery[, {allow_substitutes=false|no replacements}].",
            "The fridge at {delivery_address} is empty. Could someone bring {items} in the "
            "{time_window}?",
            "{items} to {delivery_address}, {time_window}",
            "my knee is still bad and I can't get to the shop. {time_window} would be best, "
            "{delivery_address}, and I need {items}",
            "{time_window} drop at {delivery_address}: {items}[, {allow_substitutes=true|swap "
            "anything that's sold out}]",
            "Mum can't carry heavy bags, so let {items} be brought to her at {delivery_address} "
            "in the {time_window}.",
            "{delivery_address} please. {items}. {time_window=evening|After work, in the "
            "evening}[ {allow_substitutes=false|and don't replace anything}]",
            "We've run out of everything: get {items} over to {delivery_address} this "
            "{time_window}.",
        ),
        {"total": "money", "arrival_time": "time"},
        (
            "The order comes to {total} and arrives around {arrival_time}.",
            "Expect it at {delivery_address} by {arrival_time}; you pay {total}.",
        ),
    ),
    Entry(
        "order_catering|catering_request|book_caterer|event_food_order",
        "Order food for an event from a caterer.|guest_count is everybody; vegetarian_count is "
        "how many of them eat no meat",
        {
            "menu|menu_name|food_style": "pick a Greek buffet; a three-course dinner; finger "
            "food; a barbecue; a Thai buffet; sandwiches and soup; a cheese board; a taco bar; "
            "afternoon tea; an Indian banquet; a brunch; paella",
            "guest_count|guests|number_of_people": "int 20..150",
            "vegetarian_count|vegetarians|meatless_portions": "int 2..18",
            "event_date|date|on_date": "date",
            "price_per_person?|max_per_head|budget_per_guest": "int 8..75",
        },
        (
            "Please order {menu} for {guest_count} guests on {event_date}; {vegetarian_count} of "
            "them are vegetarian[, and the price per person may be {price_per_person}].",
            "I need a caterer on {event_date} who serves {menu}. The guest count is "
            "{guest_count}, the vegetarian count {vegetarian_count}.",
            "Our event on {event_date} has {vegetarian_count} vegetarians among {guest_count} "
            "people; we would like {menu}[ at no more than {price_per_person} per head].",
            "Can we have {menu} delivered for {guest_count}, with {vegetarian_count} meatless "
            "portions, on {event_date}?",
            "{menu}, {event_date}, {guest_count} people, {vegetarian_count} without meat[, max "
            "{price_per_person} each]",
            "{vegetarian_count} don't eat meat, {guest_count} in total. {menu} on {event_date}",
            "My boss wants to feed the whole floor on {event_date}: {guest_count} mouths, "
            "{vegetarian_count} veggies, {menu}.",
            "{event_date}. It's the jubilee and nobody wants to cook for {guest_count}. {menu} "
            "please, {vegetarian_count} vegetarian[, {price_per_person} a head].",
            "We'll be {guest_count} on {event_date} and thought of {menu}, but make "
            "{vegetarian_count} plates vegetarian",
            "Let the caterers know: {menu}; {vegetarian_count} plates with no meat; "
            "{event_date}; everyone counted we're {guest_count}.",
        ),
        {"total_price": "int 300..9000"},
        (
            "The caterer will serve {menu} for {total_price} in total.",
            "Ordered for {guest_count} guests; the total is {total_price}.",
        ),
    ),
    Entry(
        "subscribe_meal_kit|meal_kit_signup|start_cooking_box|recipe_box_subscribe",
        "Start a subscription to boxes of recipes with ingredients.|Says how many meals a week "
        "come and for how many people each is",
        {
            "plan|box|plan_size": {
                "meals_per_week|meals": "int 2..6",
                "people|servings": "int 2..5",
            },
            "start_date|first_delivery|begin_on": "date",
            "diet?|diet_type|preference": "enum vegetarian, vegan, low_carb, fish, family",
        },
        (
            "Please start a meal kit subscription with {plan.meals_per_week} meals per week for "
            "{plan.people} people, beginning on {start_date}[, diet {diet}].",
            "I want to get recipe boxes from {start_date}: each meal for {plan.people} people, "
            "and {plan.meals_per_week} meals a week[, {diet} please].",
            "Sign us up for a cooking box. We are {plan.people} at home, would cook "
            "{plan.meals_per_week} times a week and start on {start_date}.",
            "The first delivery should come on {start_date}, with {plan.meals_per_week} dinners "
            "weekly, portions for {plan.people}[ and the {diet} menu].",
            "{plan.meals_per_week} meals a week, {plan.people} persons, from {start_date}[, "
            "{diet}]",
            "for {plan.people} eaters, starting {start_date}, {plan.meals_per_week} recipes "
            "every week[ ({diet})]",
            "I'm sick of deciding what to cook. Let the ingredients come to me from "
            "{start_date}: {plan.people} servings, {plan.meals_per_week} evenings a week.",
            "Starting {start_date} we would love those boxes with everything measured out, "
            "{plan.meals_per_week} dishes weekly for the {plan.people} of us[, {diet} version]",
            "{start_date}, first cooking box. {plan.people} plates per dish and "
            "{plan.meals_per_week} dishes.",
        ),
        {"weekly_price": "money"},
        (
            "Your boxes start on {start_date} and cost {weekly_price} a week.",
            "Subscribed at {weekly_price} per week.",
        ),
    ),
    Entry(
        "pause_regular_delivery|delivery_pause|suspend_deliveries|hold_regular_order",
        "Pause a regular delivery for a while.|Stops a subscription on one date and lets it go "
        "on from another",
        {
            "subscription_name|subscription|service": "pick the vegetable box; the morning "
            "paper; the milk round; the coffee club; the diaper delivery; the flower "
            "subscription; the meal kit; the cat food box; the wine club; the bread box; the "
            "contact lens service; the razor club",
            "pause_from|stop_date|hold_from": "date",
            "resume_on|restart_date|continue_from": "date",
        },
        (
            "Please pause {subscription_name} from {pause_from} and resume it on {resume_on}.",
            "I'd like {subscription_name} to stop on {pause_from}; deliveries should resume on "
            "{resume_on}.",
            "{subscription_name} should start again on {resume_on}; until then, beginning "
            "{pause_from}, hold it.",
            "We are away between {pause_from} and {resume_on}, so suspend {subscription_name} "
            "for that time.",
            "{subscription_name}: off {pause_from}, on again {resume_on}",
            "back on {resume_on}, leaving {pause_from}. nothing from {subscription_name} in "
            "between pls",
            "Nobody will be home from {pause_from}, so no {subscription_name} until we return on "
            "{resume_on}.",
            "On {resume_on} I'll want {subscription_name} as usual, but not as of {pause_from}",
            "put {subscription_name} on hold, {pause_from} till {resume_on}",
            "I can't eat through all this. Give {subscription_name} a break starting "
            "{pause_from} and pick up again {resume_on}.",
        ),
        {"skipped": "int 1..9"},
        (
            "Paused; {skipped} deliveries are skipped until {resume_on}.",
            "{skipped} deliveries will be left out, then it goes on.",
        ),
    ),
    Entry(
        "hire_babysitter|babysitter_booking|book_sitter|childcare_evening_request",
        "Book a babysitter for an evening or a day.|Asks for a sitter from start_time to "
        "end_time; gives the ages of the children",
        {
            "date|day|on_date": "date",
            "start_time|from_time|begins_at": "time",
            "end_time|until|finishes_at": "time",
            "children_ages|ages|kids_ages": "list int 1..11",
            "sitter_name?|sitter|preferred_sitter": "person",
        },
        (
            "Please book a babysitter on {date} from {start_time} to {end_time}; the children "
            "are aged {children_ages}[, and {sitter_name} would be our favourite].",
            "I need a sitter whose start time is {start_time} and end time {end_time} on {date}. "
            "The ages of the kids are {children_ages}.",
            "We have theatre tickets for {date}. Could somebody look after the kids (aged "
            "{children_ages}) between {start_time} and {end_time}?",
            "Our children, ages {children_ages}, need someone until {end_time} on {date}, "
            "starting at {start_time}[, if possible {sitter_name}].",
            "{date}, {start_time} till {end_time}, kids of {children_ages}[, {sitter_name} please]",
            "who can mind the little ones on {date}? we'd leave at {start_time} and be home by "
            "{end_time}. they are {children_ages}",
            "[Ask {sitter_name} first: ]{date}, {start_time} to {end_time}, children "
            "{children_ages} years old",
            "Until {end_time} is fine, I leave at {start_time}. Date {date}. Mine are "
            "{children_ages}.",
            "Date night at last! {date}, out the door at {start_time}, back at {end_time}, and "
            "somebody has to stay with the kids, who are {children_ages}",
            "The nursery is shut on {date}, so I want help with my kids ({children_ages}) from "
            "{start_time} up to {end_time}[; they know {sitter_name}].",
        ),
        {"assigned_sitter": "person", "hourly_rate": "int 9..25"},
        (
            "{assigned_sitter} will come for {hourly_rate} an hour.",
            "Booked: {assigned_sitter}, who takes {hourly_rate} per hour.",
        ),
    ),
    Entry(
        "find_tradesperson|tradespeople_search|search_craftsmen|local_worker_finder",
        "Find a craftsperson in a city.|Searches plumbers, electricians and the like, by rate "
        "and rating",
        {
            "trade|profession|skill": "enum plumber, electrician, carpenter, painter, roofer, "
            "tiler",
            "city|location|town": "place",
            "max_hourly_rate?|rate_limit|max_rate": "int 25..95",
            "min_rating?|rating_at_least|minimum_stars": "int 3..5",
        },
        (
            "Find a {trade} in {city}[ with a rating of at least {min_rating}][ and an hourly "
            "rate of at most {max_hourly_rate}].",
            "I'm looking for a {trade} near {city}[ who takes no more than {max_hourly_rate} an "
            "hour].",
            "Which {trade} would you recommend in {city}[, {min_rating} stars or better]?",
            "Please search for a {trade} whose workshop is in {city}[, maximum rate "
            "{max_hourly_rate}][, minimum rating {min_rating}].",
            "{trade} {city}[ max {max_hourly_rate}/h]",
            "Water is coming through the ceiling of our place in {city}. {trade=roofer|Someone "
            "for the roof}, please!",
            "in {city} the lights keep flickering, who could look at it? {trade=electrician|an "
            "electrician}[ under {max_hourly_rate} an hour]",
            "Do you know a good {trade} around {city}[? At least {min_rating} stars]",
            "We bought a ruin in {city} and I need names. A {trade} to begin with[, not above "
            "{max_hourly_rate} per hour].",
            "{city}: who works as a {trade}[ and has {min_rating} stars or more]?",
        ),
        {"worker_name": "person", "hourly_rate": "int 20..95"},
        (
            "{worker_name} is a {trade} in {city} and takes {hourly_rate} an hour.",
            "Try {worker_name}; the rate is {hourly_rate} per hour.",
        ),
    ),
    Entry(
        "book_tradesperson|worker_booking|engage_craftsman|hire_worker_for_job",
        "Book a particular craftsperson for a job.|Engages a named worker for a task on a date, "
        "for some hours",
        {
            "worker_name|worker|craftsperson": "person",
            "task|job|work": "pick fix a dripping tap; hang three doors; rewire the cellar; tile "
            "the bathroom; paint the staircase; mend the garden fence; install a sink; plaster a "
            "wall; lay the parquet; repair the gutter; mount the shelves; unblock a drain",
            "work_date|date|on_date": "date",
            "hours?|estimated_hours|duration_hours": "int 2..10",
        },
        (
            "Please book {worker_name} on {work_date} to {task}[; it should take {hours} hours].",
            "I'd like {worker_name} to {task}; the work date is {work_date}[ and I estimate "
            "{hours} hours].",
            "Ask {worker_name} whether he can {task} on {work_date}[, for {hours} hours], and "
            "engage him.",
            "On {work_date} somebody must {task}. Please hire {worker_name} for it.",
            "{worker_name}, {work_date}: {task}[, {hours} h]",
            "get {worker_name} to {task} on {work_date}",
            "My husband has two left hands, so {worker_name} should come on {work_date} and "
            "{task}[, about {hours} hours].",
            "{task} on {work_date}, that's for {worker_name}",
            "We were happy with {worker_name} last time. Same again on {work_date}, this time to "
            "{task}.",
            "{work_date} would be good for {worker_name} to {task}[, I'd say {hours} hours of "
            "work]",
        ),
        {"booking_reference": "id"},
        (
            "{worker_name} is booked; the reference is {booking_reference}.",
            "Done, reference {booking_reference} for {work_date}.",
        ),
    ),
    Entry(
        "report_defect|defect_report|tell_landlord_damage|maintenance_request",
        "Report something broken in a rented home to the landlord.|Files a maintenance request "
        "with address, defect and urgency",
        {
            "address|property_address|flat_address": _ADDRESSES,
            "defect|problem|damage": "pick no hot water; a leaking radiator; mould in the "
            "bathroom; a broken window; a blocked drain; the front door does not close; the "
            "heating is cold; a loose handrail; a dead socket; a cracked sink; water under the "
            "floor; no light in the stairwell",
            "urgency|priority|how_urgent": "enum low, normal, urgent",
            "access_date?|visit_date|someone_home_on": "date",
        },
        (
            "Report the following defect at {address}: {defect}. The urgency is {urgency}[, and "
            "someone is home on {access_date}].",
            "I'd like to tell the landlord about {defect} at {address}; please mark it as "
            "{urgency}[ and propose {access_date} for access].",
            "File a maintenance request for {address}, problem {defect}, urgency {urgency}.",
            "Please let the property manager know: {defect}. My flat is at {address}[, I can be "
            "there on {access_date}], and it is {urgency}.",
            "{address}, {defect}, {urgency}",
            "{urgency}! {defect}, {address}",
            "I pay a lot of rent and now this: {defect}. It's {address} and I'd call it "
            "{urgency}[; come on {access_date}].",
            "{defect} again. Could the owner be told? {address}, {urgency} priority",
            "we noticed {defect} this morning at {address}, {urgency=low|not pressing though}[, "
            "{access_date} works for a visit]",
            "The kids can't even wash properly at {address}. Pass this on as {urgency}: {defect}.",
        ),
        {"case_number": "id"},
        (
            "The landlord has been told; the case number is {case_number}.",
            "Reported as case {case_number}.",
        ),
    ),
    Entry(
        "schedule_appliance_repair|appliance_repair_visit|call_repair_service",
        "Send for a technician to repair a household machine.|Plans the earliest repair visit in "
        "a given part of the week; gives the date",
        {
            "appliance|machine|appliance_type": "pick dishwasher; washing machine; fridge; oven; "
            "tumble dryer; boiler; freezer; cooker hood; coffee machine; microwave; induction "
            "hob; heat pump; vacuum cleaner",
            "symptom|fault|what_is_wrong": "pick it does not drain; it leaks; it makes a "
            "grinding noise; it will not start; error code E18; it smells burnt; the door is "
            "jammed; it trips the fuse; it stays lukewarm; the display is blank; it stops "
            "halfway; it shakes badly",
            "preferred_days|days|part_of_week": "enum weekdays, saturday, any",
            "brand?|brand_name|manufacturer": "pick Bosch; Miele; Siemens; Electrolux; LG; "
            "Whirlpool; Samsung; AEG; Beko; Smeg; Vaillant; Gorenje",
        },
        (
            "Please send a technician for our {appliance}; the symptom is: {symptom}. Preferred "
            "days: {preferred_days}[. The brand is {brand}].",
            "Our[ {brand}] {appliance} has a fault, {symptom}. We would like a repair visit, and "
            "the preferred days are {preferred_days}.",
            "Schedule a repair of the {appliance}. What is wrong: {symptom}. Visit on "
            "{preferred_days=weekdays|weekdays}, please.",
            "I need someone to mend a[ {brand}] {appliance}, problem {symptom}, and only "
            "{preferred_days=saturday|Saturday} suits me.",
            "{appliance}, {symptom}, {preferred_days=any|any day}[, {brand}]",
            "{symptom}! I mean the {appliance}. {preferred_days=any|Any day will do.}",
            "the {appliance} is acting up ({symptom}), can it be looked at? {preferred_days}[, "
            "make: {brand}]",
            "With four kids I can't do without the {appliance}. {symptom}. Come "
            "{preferred_days=any|whenever you like}.",
            "Three years old and already broken: {symptom}, says my wife. It's the[ {brand}] "
            "{appliance}; {preferred_days=saturday|on a Saturday}, because we both work.",
            "{preferred_days=weekdays|Any working day from Monday to Friday}: get our "
            "{appliance} fixed, {symptom}",
        ),
        {"visit_date": "date", "call_out_charge": "int 30..95"},
        (
            "A technician comes for the {appliance} on {visit_date}; the visit costs "
            "{call_out_charge}.",
            "The visit is on {visit_date}, at a charge of {call_out_charge}.",
        ),
    ),
    Entry(
        "hire_tutor|tutor_request|private_lessons_booking|find_home_teacher",
        "Get a private tutor for a pupil.|Arranges lessons: how many a week and how many minutes "
        "each lasts",
        {
            "student_name|student|pupil": "person",
            "subject|course|topic": "pick algebra; French; chemistry; essay writing; physics; "
            "Latin; statistics; piano; geography; English grammar; biology; reading; "
            "programming; drawing",
            "lessons_per_week|weekly_lessons|sessions_per_week": "int 2..5",
            "lesson_minutes|minutes_per_lesson|length_minutes": "int 30..120",
            "grade?|school_year|class_level": "int 1..13",
        },
        (
            "Please find a {subject} tutor for the student {student_name}, {lessons_per_week} "
            "lessons per week of {lesson_minutes} minutes each[; the grade is {grade}].",
            "My son {student_name} needs private lessons in {subject}. He should have "
            "{lessons_per_week} a week, and each lesson should last {lesson_minutes} minutes.",
            "{student_name} would like help with {subject}: {lesson_minutes} minutes a lesson, "
            "{lessons_per_week} lessons weekly[, school grade {grade}].",
            "Arrange tutoring in {subject} with a lesson length of {lesson_minutes} minutes and "
            "{lessons_per_week} weekly lessons for {student_name}.",
            "{subject} for {student_name}, {lessons_per_week}x{lesson_minutes} min a week[, "
            "grade {grade}]",
            "{student_name} failed {subject} again. Somebody has to sit down with the kid "
            "{lessons_per_week} times a week, {lesson_minutes} minutes at a time.",
            "{lesson_minutes} minute sessions, {lessons_per_week} every week, {subject}, for "
            "{student_name}",
            "I can't explain {subject} to save my life. Who could teach {student_name}[ (year "
            "{grade})] {lessons_per_week} times weekly for {lesson_minutes} minutes?",
            "the exam is near and {student_name} is panicking about {subject}; "
            "{lessons_per_week} lessons a week at {lesson_minutes} minutes would calm us all",
        ),
        {"tutor_name": "person", "price_per_lesson": "int 15..60"},
        (
            "{tutor_name} teaches {subject} and takes {price_per_lesson} a lesson.",
            "{student_name} can start with {tutor_name} for {price_per_lesson} per lesson.",
        ),
    ),
    Entry(
        "book_cleaning|home_cleaning_booking|order_cleaner|cleaning_service_request",
        "Book a cleaner for a home.|Orders cleaning at an address for a number of hours|Hires "
        "cleaning help; extras are special jobs",
        {
            "address|home_address|location": _ADDRESSES,
            "cleaning_date|date|day": "date",
            "hours|duration_hours|number_of_hours": "int 2..8",
            "extras?|additional_tasks|extra_jobs": "list pick windows; oven; fridge; ironing; "
            "balcony; carpets; curtains; bathroom tiles; kitchen cupboards; skirting boards",
            "bring_supplies?|with_products|supplies_included": "flag",
        },
        (
            "Please book a cleaner for {hours} hours at {address} on {cleaning_date}[; the "
            "extras are {extras}].",
            "I need the flat at {address} cleaned on {cleaning_date}. {hours} hours should be "
            "enough[, and please {bring_supplies=true|bring your own supplies}].",
            "Order home cleaning: address {address}, date {cleaning_date}, duration {hours} "
            "hours[, extra jobs {extras}].",
            "On {cleaning_date} someone should clean at {address} for {hours} hours[, with "
            "{extras} as additional tasks].",
            "{address}, {cleaning_date}, {hours} h[, also {extras}]",
            "The tenants left a pigsty behind. {address}, {hours} hours of scrubbing, "
            "{cleaning_date}[ {bring_supplies=true|and bring the products}]",
            "{hours} hours of tidying and mopping on {cleaning_date} at {address} pls[, "
            "{bring_supplies=false|we have all the products here}]",
            "My in-laws visit soon and I have no time to dust. Could somebody come to {address} "
            "on {cleaning_date}, for {hours} hours?[ Don't forget: {extras}.]",
            "{cleaning_date} is the handover of {address}; it has to shine. {hours} hours[, "
            "including {extras}]",
            "can i get a helping hand with the housework, {hours} hours, {cleaning_date}, "
            "{address}",
        ),
        {"cleaner_name": "person", "price": "int 40..220"},
        (
            "{cleaner_name} will clean at {address}; the price is {price}.",
            "Booked with {cleaner_name} for {price}.",
        ),
    ),
    Entry(
        "get_moving_quote|moving_cost_estimate|relocation_quote|removal_price",
        "Estimate what moving house costs.|Price of a removal from one city to another; also "
        "gives the van size needed",
        {
            "origin_city|from_city|moving_from": "place",
            "destination_city|to_city|moving_to": "place",
            "rooms|room_count|number_of_rooms": "int 2..8",
            "floor?|floor_number|storey": "int 1..9",
            "packing_service?|include_packing|with_packing": "flag",
        },
        (
            "How much does it cost to move a home of {rooms} rooms from {origin_city} to "
            "{destination_city}[ {packing_service=true|with packing}]?",
            "Please give me a moving quote: origin {origin_city}, destination "
            "{destination_city}, {rooms} rooms[, floor {floor}].",
            "We are relocating to {destination_city}; at present we live in {origin_city} with "
            "{rooms} rooms[ on floor {floor}]. What would the removal cost?",
            "I'd like an estimate for a removal of {rooms} rooms to {destination_city}, starting "
            "in {origin_city}[, {packing_service=true|packing included}].",
            "{origin_city} to {destination_city}, {rooms} rooms, price?",
            "new job in {destination_city}! what will movers charge for {rooms} rooms coming "
            "from {origin_city}[, {packing_service=false|we pack ourselves}]",
            "{rooms} rooms full of stuff have to leave {origin_city} and end up in "
            "{destination_city}. Ballpark figure?",
            "I'm scared of the bill. We leave {origin_city} for {destination_city}, {rooms} "
            "rooms[, floor number {floor}]",
            "To {destination_city} from {origin_city} with all the furniture of {rooms} rooms[, "
            "{packing_service=true|boxes packed for us}]: what would they ask?",
        ),
        {"price": "int 350..6000", "van_size": "enum small, medium, large"},
        (
            "The move would cost about {price} and takes a {van_size} van.",
            "Reckon with {price}, with a {van_size} van.",
        ),
    ),
    Entry(
        "book_moving_van|van_rental|rent_van|transporter_booking",
        "Rent a van for moving things.|Books a van of a size from a pickup date to a return date",
        {
            "van_size|size|vehicle_size": "enum small, medium, large",
            "pickup_location|station|collect_at": "place",
            "pickup_date|start_date|from_date": "date",
            "return_date|end_date|back_on": "date",
            "second_driver?|additional_driver|other_driver": "person",
        },
        (
            "Please book a {van_size} van in {pickup_location} with the pickup date "
            "{pickup_date} and the return date {return_date}[; {second_driver} is the second "
            "driver].",
            "I want to rent a {van_size} van. I will return it on {return_date} and collect it "
            "on {pickup_date} in {pickup_location}.",
            "Reserve a {van_size} moving van, pickup location {pickup_location}, from "
            "{pickup_date} to {return_date}[, additional driver {second_driver}].",
            "We need a {van_size} transporter from {pickup_date}; it goes back on {return_date}. "
            "We fetch it in {pickup_location}[, and {second_driver} will drive too].",
            "{van_size} van {pickup_location} {pickup_date} - {return_date}",
            "{pickup_location}, something {van_size} for boxes and a bed, {pickup_date} until "
            "{return_date}",
            "My sister is moving out. Back by {return_date}, out on {pickup_date}, {van_size} "
            "vehicle, {pickup_location}[, {second_driver} shares the driving]",
            "how about a {van_size} one, i can pick it up in {pickup_location} on {pickup_date} "
            "and drop it off on {return_date}",
            "My car can't hold all this. A {van_size} van please, from {pickup_location}, "
            "between {pickup_date} and {return_date}[, with {second_driver} as the other driver].",
        ),
        {"daily_rate": "int 35..140"},
        (
            "The {van_size} van is reserved at {daily_rate} a day.",
            "It waits in {pickup_location} from {pickup_date}, for {daily_rate} per day.",
        ),
    ),
    Entry(
        "register_new_address|address_registration|report_move_to_office|resident_change_address",
        "Tell the residents' office about a new address.|Registers where somebody lives after a "
        "move",
        {
            "full_name|resident|name": "person",
            "new_address|address|home": {
                "street|street_and_number": "pick 4 Birch Road; 27 Castle Street; 110 Mill Lane; "
                "8 Rosengasse; 65 King Edward Avenue; 31 Rue Victor Hugo; 2 Bay View; 19 Maple "
                "Crescent; 540 Sunset Boulevard; 12a Church Walk",
                "city|town": "place",
                "zip_code|postal_code": "zip",
            },
            "move_date|moved_on|valid_from": "date",
        },
        (
            "Please register the new address of {full_name}: street {new_address.street}, city "
            "{new_address.city}, zip code {new_address.zip_code}; the move date is {move_date}.",
            "I'm {full_name} and I moved on {move_date}. My new home is at {new_address.street}, "
            "{new_address.zip_code} {new_address.city}.",
            "Tell the residents' office that {full_name} lives in {new_address.city} from "
            "{move_date} on, at {new_address.street}, postal code {new_address.zip_code}.",
            "As of {move_date}, {full_name} can be found at {new_address.street} in "
            "{new_address.city}, {new_address.zip_code}. Please notify the residents' office.",
            "{full_name}, {new_address.street}, {new_address.city} {new_address.zip_code}, since "
            "{move_date}",
            "{move_date} new flat! {new_address.street}, {new_address.city}, zip "
            "{new_address.zip_code}. Do the paperwork with the authorities for {full_name}.",
            "The law says I have two weeks to report it. Name {full_name}, moved {move_date} to "
            "{new_address.city}, {new_address.zip_code}, {new_address.street}.",
            "can you sort out the registration at the office for {full_name}? "
            "{new_address.street}, {new_address.zip_code}, {new_address.city}, moved in "
            "{move_date}",
            "My daughter {full_name} has her own place now: {new_address.street}, "
            "{new_address.city} ({new_address.zip_code}). She needs to be registered there from "
            "{move_date}.",
        ),
        {"confirmation_number": "id"},
        (
            "The office has registered {full_name}; confirmation {confirmation_number}.",
            "Registered, the confirmation number is {confirmation_number}.",
        ),
    ),
    Entry(
        "redirect_mail|mail_redirection|post_forwarding_order|letters_to_new_home",
        "Have the post send letters on to another address.|Forwards paper mail from an old "
        "address to a new one from a date",
        {
            "old_address|from_address|previous_address": _ADDRESSES,
            "new_address|to_address|forwarding_address": _ADDRESSES,
            "start_date|from_date|begins": "date",
            "months?|duration_months|number_of_months": "int 3..24",
        },
        (
            "Please redirect my mail from the old address {old_address} to the new address "
            "{new_address}, with the start date {start_date}[, for {months} months].",
            "Letters for {old_address} should be forwarded to {new_address} from {start_date} "
            "on[ for a duration of {months} months].",
            "From {start_date}, I would like the post office to send everything to {new_address} "
            "that is addressed to {old_address}.",
            "My new address is {new_address} and the previous one was {old_address}. Have my "
            "letters follow me[ for {months} months], beginning {start_date}.",
            "{old_address} -> {new_address}, post, {start_date}[, {months} months]",
            "post goes to {new_address} from {start_date}, no longer to {old_address}",
            "I don't want the next tenants of {old_address} reading my letters. Starting "
            "{start_date}, send them on to {new_address}.",
            "{start_date}: stop delivering to {old_address}, my envelopes belong at "
            "{new_address}[. Do that for {months} months.]",
            "Grandma moves into care at {new_address} on {start_date}, so let the postman bring "
            "there whatever comes for {old_address}[ over the next {months} months].",
        ),
        {"order_number": "id", "price": "int 20..70"},
        (
            "From {start_date} your post goes to {new_address}; order {order_number}, price "
            "{price}.",
            "Order {order_number} is in place and costs {price}.",
        ),
    ),
    Entry(
        "rent_tool|tool_rental|hire_equipment|borrow_machine_from_shop",
        "Rent a tool or machine from a shop.|Hires equipment from a pickup date for a number of "
        "days",
        {
            "tool|tool_name|equipment": "pick hammer drill; floor sander; pressure washer; tile "
            "cutter; hedge trimmer; chainsaw; cement mixer; ladder; steam cleaner; log splitter; "
            "leaf blower; mini excavator; lawn aerator; nail gun",
            "days|rental_days|number_of_days": "int 2..14",
            "pickup_date|start_date|from_date": "date",
            "quantity?|how_many|pieces": "int 2..6",
        },
        (
            "Please rent a {tool} for {days} days with pickup on {pickup_date}[, quantity "
            "{quantity}].",
            "I need a {tool} from {pickup_date}; the rental should last {days} days[, and I want "
            "{quantity} of them].",
            "Can I hire a {tool} for {days} days? I'd collect it on {pickup_date}.",
            "Reserve equipment for me: {tool}, start date {pickup_date}, {days} rental days[, "
            "{quantity} pieces].",
            "{tool}, {days} days, {pickup_date}[, x{quantity}]",
            "{pickup_date} i start on the garden and the floors, a {tool} would help, {days} days",
            "No point in buying a {tool} for one job. Get me one on {pickup_date} and I'll bring "
            "it back {days} days later.",
            "My neighbour wants his {tool} back, so put one aside at the hire shop: {days} days, "
            "beginning {pickup_date}",
            "from {pickup_date}, over {days} days, I'll be renovating and could use a {tool}",
        ),
        {"rental_id": "id", "price": "int 12..320"},
        (
            "The {tool} is reserved as {rental_id} for {price}.",
            "Rental {rental_id}: {days} days for {price}.",
        ),
    ),
    Entry(
        "extend_rental|rental_extension|prolong_hire|keep_rented_item",
        "Keep a rented thing for more days.|Prolongs a rental by its id",
        {
            "rental_id|rental|contract_number": "id",
            "extra_days|additional_days|more_days": "int 2..14",
            "notify_email?|email|confirmation_email": "email",
        },
        (
            "Please extend the rental {rental_id} by {extra_days} days[ and confirm it to "
            "{notify_email}].",
            "I would like to keep the rented item {rental_id} for {extra_days} additional days.",
            "Can the hire contract {rental_id} be prolonged by {extra_days} days[? My email is "
            "{notify_email}]",
            "{rental_id}: {extra_days} extra days[, mail to {notify_email}]",
            "{extra_days} more days for {rental_id} pls",
            "It keeps raining and I'm not done. I won't bring {rental_id} back yet, give me "
            "{extra_days} days more.",
            "add {extra_days} to {rental_id}, I still need the machine",
            "We're late with the floor, so hold on to {rental_id} for another {extra_days} days[ "
            "and write to {notify_email}].",
            "Would the shop mind if {rental_id} came back {extra_days} days later than agreed?",
        ),
        {"new_return_date": "date", "extra_cost": "money"},
        (
            "You may keep it until {new_return_date} for another {extra_cost}.",
            "Extended to {new_return_date}; that adds {extra_cost}.",
        ),
    ),
    Entry(
        "rent_party_furniture|party_rental|event_furniture_hire|rent_tables_and_chairs",
        "Rent tables, chairs and parasols for an event.|Has party furniture brought to an "
        "address on a date",
        {
            "quantities|items|pieces": {
                "tables|table_count": "int 2..30",
                "chairs|chair_count": "int 8..200",
                "parasols|umbrellas": "int 2..12",
            },
            "delivery_address|address|venue_address": _ADDRESSES,
            "event_date|date|needed_on": "date",
            "set_up?|with_setup|assemble": "flag",
        },
        (
            "Please rent {quantities.tables} tables, {quantities.chairs} chairs and "
            "{quantities.parasols} parasols for {event_date}, delivered to {delivery_address}[ "
            "{set_up=true|and set up}].",
            "For our garden party on {event_date} we need {quantities.chairs} chairs, "
            "{quantities.tables} tables and {quantities.parasols} parasols at {delivery_address}.",
            "The delivery address is {delivery_address}, the event date {event_date}. We want "
            "{quantities.parasols} parasols, {quantities.tables} tables and {quantities.chairs} "
            "chairs[; {set_up=false|no set-up needed}].",
            "Could you bring party furniture to {delivery_address} on {event_date}: chairs "
            "{quantities.chairs}, tables {quantities.tables}, parasols {quantities.parasols}?",
            "{event_date}, {delivery_address}: {quantities.tables} tables / {quantities.chairs} "
            "chairs / {quantities.parasols} parasols[, {set_up=true|put them up too}]",
            "our guests must sit somewhere! {quantities.chairs} chairs, {quantities.tables} "
            "tables, {quantities.parasols} parasols, {delivery_address}, {event_date}",
            "We marry outdoors. {delivery_address} on {event_date}, {quantities.parasols} "
            "parasols against the sun, {quantities.chairs} chairs around {quantities.tables} "
            "tables[ {set_up=true|and please assemble everything}]",
            "on {event_date} the whole street has dinner together, so {quantities.tables} tables "
            "and {quantities.chairs} chairs to {delivery_address}, plus {quantities.parasols} "
            "parasols",
        ),
        {"total_price": "int 80..1500"},
        (
            "Everything will be at {delivery_address} on {event_date}, for {total_price}.",
            "Rented for {total_price} in all.",
        ),
    ),
    Entry(
        "find_shows|show_search|whats_on_stage|events_theatre_search",
        "Find shows in a city between two dates.|Searches theatre, concerts and comedy by genre, "
        "dates and price",
        {
            "city|location|town": "place",
            "genre|category|kind_of_show": "enum musical, drama, ballet, opera, comedy, circus",
            "start_date|from_date|earliest": "date",
            "end_date|to_date|latest": "date",
            "max_price?|price_limit|up_to": "int 20..150",
        },
        (
            "Which {genre} shows are on in {city} between {start_date} and {end_date}[ with "
            "tickets up to {max_price}]?",
            "Please search for {genre} in {city}; the start date is {start_date} and the end "
            "date {end_date}[, maximum price {max_price}].",
            "I will be in {city} until {end_date}, arriving {start_date}. Is there any {genre} I "
            "could see[ for at most {max_price}]?",
            "List the {genre} performances from {start_date} to {end_date} in {city}.",
            "{city} {genre} {start_date} to {end_date}[, max {max_price}]",
            "{genre=comedy|I want to laugh, so find comedy} in {city}. Not before {start_date}, "
            "not after {end_date}.",
            "We have a free evening some time from {start_date} to {end_date}. What about "
            "{genre} in {city}[, nothing above {max_price}]?",
            "My mother loves {genre}. What could I take her to in {city}? She leaves on "
            "{end_date} and comes on {start_date}.",
            "anything with {genre} playing around {city}, latest {end_date}, earliest "
            "{start_date}[, budget {max_price} a seat]",
        ),
        {"show_title": _SHOWS, "ticket_price": "int 15..150"},
        (
            "{show_title} is on in {city}, with tickets at {ticket_price}.",
            "You could see {show_title} for {ticket_price}.",
        ),
    ),
    Entry(
        "buy_show_tickets|show_ticket_order|theatre_ticket_purchase|book_seats_for_show",
        "Buy tickets for a show.|Orders seats of a category for a performance on a date",
        {
            "show_title|show|performance": _SHOWS,
            "show_date|date|performance_date": "date",
            "ticket_count|tickets|number_of_seats": "int 2..9",
            "seat_category|category|area": "enum stalls, balcony, box, standing",
            "holder_name?|name|in_name_of": "person",
        },
        (
            "Please buy {ticket_count} tickets for {show_title} on {show_date}, seat category "
            "{seat_category}[, in the name of {holder_name}].",
            "I'd like {ticket_count} {seat_category} seats at {show_title}; the date of the "
            "performance is {show_date}.",
            "Get us into {show_title} on {show_date}. We need {ticket_count} tickets in the "
            "{seat_category} category[, name {holder_name}].",
            "Order theatre tickets: show {show_title}, number of seats {ticket_count}, area "
            "{seat_category}, date {show_date}.",
            "{show_title} {show_date} {ticket_count}x {seat_category}[ for {holder_name}]",
            "{ticket_count} of us want to see {show_title} on {show_date}, {seat_category} if "
            "there is any",
            "It's my wife's favourite! {show_title}, {show_date}, {seat_category}, "
            "{ticket_count} people[. Under {holder_name}.]",
            "{show_date}, {seat_category}: we're {ticket_count} and dying to see {show_title}",
            "could you grab {seat_category} places for {ticket_count} on {show_date}, it's "
            "{show_title}[, booked for {holder_name}]",
            "My boss treats {ticket_count} clients to {show_title} on {show_date}. "
            "{seat_category=box|Put them in a box}, please.",
        ),
        {"order_number": "id", "total": "int 25..1200"},
        (
            "Your {ticket_count} tickets for {show_title} cost {total}; the order number is "
            "{order_number}.",
            "Order {order_number} is paid: {total}.",
        ),
    ),
    Entry(
        "swap_ticket_date|ticket_exchange|change_performance|exchange_show_date",
        "Exchange show tickets for another date.|Swaps bought tickets to a performance on a "
        "different day",
        {
            "order_number|order|order_id": "id",
            "old_date|original_date|bought_for": "date",
            "new_date|wanted_date|swap_to": "date",
        },
        (
            "Please exchange the tickets of order {order_number} from {old_date} to {new_date}.",
            "I bought seats under order number {order_number} for {old_date} and would like to "
            "go on the new date {new_date} instead.",
            "Swap my theatre tickets to {new_date}; the original date was {old_date} and the "
            "order is {order_number}.",
            "Can order {order_number} be used on {new_date} although it was bought for {old_date}?",
            "{order_number}, {old_date} -> {new_date}",
            "tickets {order_number}: {new_date} instead of {old_date}",
            "We'll still be at sea on {old_date}. Could we see the performance on {new_date} "
            "with {order_number}?",
            "{new_date} would be so much better than {old_date} for us, {order_number} it is",
            "My babysitter cancelled for {old_date}, so trade {order_number} in for seats on "
            "{new_date}.",
            "On {old_date} there's a strike. Put {order_number} on {new_date}, please.",
        ),
        {"extra_charge": "money"},
        (
            "Exchanged. You can go on {new_date}; the difference is {extra_charge}.",
            "Order {order_number} is now for {new_date}, with {extra_charge} to pay.",
        ),
    ),
    Entry(
        "book_sports_court|court_booking|reserve_court|sports_slot_booking",
        "Book a court for a sport.|Reserves a court on a date from a time for some "
        "minutes|players says how many will play",
        {
            "sport|game|activity": "enum tennis, badminton, squash, padel, basketball, volleyball",
            "booking_date|date|play_on": "date",
            "start_time|from_time|begins": "time",
            "duration_minutes|minutes|length": "int 30..150",
            "players?|player_count|number_of_players": "int 2..12",
            "rent_rackets?|with_equipment|include_rackets": "flag",
        },
        (
            "Please book a {sport} court on {booking_date} with a start time of {start_time} and "
            "a duration of {duration_minutes} minutes[ for {players} players].",
            "I would like to play {sport} for {duration_minutes} minutes on {booking_date}, "
            "beginning at {start_time}[, and {rent_rackets=true|rent the equipment}].",
            "Reserve {duration_minutes} minutes of {sport} from {start_time} on {booking_date}[; "
            "we are {players} players].",
            "Is there a court for {sport} at {start_time} on {booking_date}? We need it for "
            "{duration_minutes} minutes.",
            "{sport} {booking_date} {start_time} {duration_minutes}min[, {players} people]",
            "{start_time} on {booking_date}, {duration_minutes} minutes, {sport}[, "
            "{rent_rackets=true|we have no gear of our own}]",
            "I have to beat my brother at {sport}. Get us somewhere to play on {booking_date}, "
            "{start_time}, {duration_minutes} minutes[ {rent_rackets=false|and no gear, we have "
            "ours}].",
            "{booking_date}: a game of {sport}[ with {players} of us], {duration_minutes} "
            "minutes from {start_time}",
            "the doctor says i should move more, so {sport} it is, {duration_minutes} minutes at "
            "{start_time} on {booking_date}",
        ),
        {"court_number": "int 1..12", "price": "int 8..60"},
        (
            "You have court {court_number} at {start_time}, for {price}.",
            "Court {court_number} is yours; it costs {price}.",
        ),
    ),
    Entry(
        "order_laundry_pickup|laundry_service|dry_cleaning_pickup|have_clothes_washed",
        "Have clothes fetched for cleaning and brought back.|Orders dry cleaning: the pieces, "
        "when they are fetched and when returned",
        {
            "garments|clothes|pieces": {
                "shirts|shirt_count": "int 2..20",
                "trousers|pants": "int 2..9",
                "jackets|coats": "int 2..6",
            },
            "pickup_date|fetch_on|collect_date": "date",
            "return_date|bring_back_on|delivery_date": "date",
            "starch?|starch_shirts|with_starch": "flag",
        },
        (
            "Please pick up {garments.shirts} shirts, {garments.trousers} trousers and "
            "{garments.jackets} jackets on {pickup_date} for dry cleaning; the return date "
            "should be {return_date}[, {starch=true|with starch}].",
            "I have {garments.jackets} jackets, {garments.shirts} shirts and {garments.trousers} "
            "trousers to be cleaned. I need them back on {return_date}; you can fetch them on "
            "{pickup_date}.",
            "Laundry order: pickup date {pickup_date}, return date {return_date}, trousers "
            "{garments.trousers}, shirts {garments.shirts}, jackets {garments.jackets}.",
            "Could the cleaner's collect my clothes on {pickup_date} and return them by "
            "{return_date}? It is {garments.trousers} trousers, {garments.jackets} jackets and "
            "{garments.shirts} shirts[, {starch=false|unstarched}].",
            "{garments.shirts} shirts {garments.trousers} trousers {garments.jackets} jackets, "
            "{pickup_date}, back {return_date}",
            "back on {return_date}, fetched on {pickup_date}: {garments.jackets} jackets, "
            "{garments.trousers} pairs of trousers, {garments.shirts} shirts[ {starch=true|and "
            "starch those}]",
            "Nothing clean to wear. {pickup_date} someone comes for {garments.shirts} shirts, "
            "{garments.jackets} jackets and {garments.trousers} trousers, and {return_date} "
            "they're home again, ok?",
            "By {return_date} I must look decent. Wash {garments.trousers} trousers, "
            "{garments.shirts} shirts and {garments.jackets} jackets; they're ready for you on "
            "{pickup_date}.",
        ),
        {"price": "int 18..190"},
        (
            "Your clothes are fetched on {pickup_date}; cleaning costs {price}.",
            "Ordered for {price}, back with you on {return_date}.",
        ),
    ),
    Entry(
        "book_vaccination|vaccination_booking|vaccine_appointment|clinic_schedule_shot",
        "Book a vaccination at a clinic.|Reserves a shot for a patient; dose_number tells first, "
        "second and so on",
        {
            "patient_name|patient|who": "person",
            "vaccine|vaccine_name|against": "pick flu; tetanus; hepatitis B; measles; yellow "
            "fever; rabies; typhoid; shingles; polio; tick-borne encephalitis; whooping cough; "
            "HPV; pneumonia; chickenpox",
            "clinic_city|city|location": "place",
            "preferred_date|date|on_date": "date",
            "dose_number?|dose|which_dose": "int 1..4",
        },
        (
            "Please book a {vaccine} vaccination for the patient {patient_name} at a clinic in "
            "{clinic_city} on {preferred_date}[; it is dose number {dose_number}].",
            "{patient_name} needs a shot against {vaccine}. The preferred date is "
            "{preferred_date} and the clinic should be in {clinic_city}[, dose {dose_number}].",
            "Schedule the {vaccine} vaccine in {clinic_city} for {patient_name}, date "
            "{preferred_date}.",
            "I would like {patient_name} to be immunised against {vaccine} on {preferred_date} "
            "somewhere in {clinic_city}.",
            "{vaccine} jab, {patient_name}, {clinic_city}, {preferred_date}[, no. {dose_number}]",
            "{patient_name} flies to the jungle soon, so {vaccine} must be done by "
            "{preferred_date}, {clinic_city} please",
            "in {clinic_city} on {preferred_date}: {patient_name}, {vaccine}[, dose {dose_number}]",
            "The school wants proof for {vaccine}. Get {patient_name} in on {preferred_date}, we "
            "live in {clinic_city}.",
            "{preferred_date} suits {patient_name} for the needle ({vaccine}), any doctor's in "
            "{clinic_city} will do",
        ),
        {"clinic_name": _BUSINESSES, "appointment_time": "time"},
        (
            "{patient_name} is expected at {clinic_name} at {appointment_time}.",
            "Booked with {clinic_name}, time {appointment_time}.",
        ),
    ),
    Entry(
        "refill_prescription|prescription_refill|pharmacy_reorder|renew_medicine_supply",
        "Refill a prescription at a pharmacy.|Orders more of a prescribed medicine for a number "
        "of days",
        {
            "prescription_id|prescription|rx_number": "id",
            "pharmacy|pharmacy_name|at_pharmacy": "pick Lion Pharmacy; Market Street Chemist; "
            "Boots Central; Apotheke am Dom; Greenleaf Drugs; Station Pharmacy; Wellcare; Old "
            "Town Chemist; Sunrise Pharmacy; Farmacia Roma; Corner Drugstore; Hillside Pharmacy",
            "days_supply|supply_days|number_of_days": "int 10..90",
            "home_delivery?|deliver|send_home": "flag",
        },
        (
            "Please refill the prescription {prescription_id} at {pharmacy} with a supply of "
            "{days_supply} days[ {home_delivery=true|and deliver it home}].",
            "I need my medicine again: prescription number {prescription_id}, pharmacy "
            "{pharmacy}, enough for {days_supply} days.",
            "Ask {pharmacy} to renew {prescription_id} for {days_supply} days[; "
            "{home_delivery=false|I will collect it}].",
            "Could {pharmacy} prepare a {days_supply} day supply of prescription "
            "{prescription_id}?",
            "{prescription_id}, {days_supply} days, {pharmacy}[, {home_delivery=true|home "
            "delivery}]",
            "{pharmacy}: same pills as last time, {prescription_id}, to last {days_supply} days",
            "Dad is nearly out of his tablets. {days_supply} days' worth of {prescription_id} "
            "from {pharmacy}[, {home_delivery=true|brought to the house} please]",
            "i'm travelling for {days_supply} days and need enough of {prescription_id}, "
            "{pharmacy} has it",
            "The bottle is almost empty, reorder {prescription_id} from {pharmacy}, "
            "{days_supply} days.",
        ),
        {"ready_date": "date", "co_payment": "money"},
        (
            "{pharmacy} has it ready on {ready_date}; you pay {co_payment}.",
            "Ready on {ready_date}, with {co_payment} to pay.",
        ),
    ),
    Entry(
        "book_pet_boarding|pet_boarding|pet_hotel_reservation|animal_overnight_care",
        "Book a stay for a pet while the owner is away.|Reserves animal boarding from a check-in "
        "date to a check-out date",
        {
            "pet_name|pet|name_of_pet": _PETS,
            "species|animal|pet_type": "enum dog, cat, rabbit, parrot, guinea_pig",
            "check_in_date|arrival|from_date": "date",
            "check_out_date|departure|to_date": "date",
            "special_diet?|diet|food_notes": "pick grain-free food; no chicken; kidney diet; "
            "only wet food; raw vegetables; low-fat kibble; tablets with dinner; two small meals "
            "a day; hay only; soaked pellets",
        },
        (
            "Please book boarding for my {species} {pet_name}, check-in on {check_in_date} and "
            "check-out on {check_out_date}[, special diet: {special_diet}].",
            "{pet_name} is a {species} and needs a place to stay from {check_in_date} to "
            "{check_out_date}[; the diet is {special_diet}].",
            "We pick up {pet_name}, our {species}, on {check_out_date} and drop her off on "
            "{check_in_date}. Please reserve the pet hotel for that time.",
            "Reserve overnight care for a {species} named {pet_name}: arrival {check_in_date}, "
            "departure {check_out_date}[, food notes {special_diet}].",
            "{pet_name} ({species}) {check_in_date} - {check_out_date}",
            "{species} hotel for {pet_name}, we're gone from {check_in_date} till "
            "{check_out_date}[. {special_diet} please]",
            "My sister is allergic and can't take {pet_name}. It's a {species}; out again "
            "{check_out_date}, in {check_in_date}.",
            "who looks after {pet_name} while we sail? {check_in_date} up to {check_out_date}, "
            "{species}[, {special_diet}]",
            "Off on holiday on {check_in_date}, home on {check_out_date}, and the {species}, "
            "{pet_name}, can't come along. Find a bed for the night for the little one.",
        ),
        {"price_per_night": "int 9..45"},
        (
            "{pet_name} can stay for {price_per_night} a night.",
            "A place is reserved from {check_in_date}, at {price_per_night} per night.",
        ),
    ),
    Entry(
        "book_dog_walker|dog_walking_request|hire_dog_walker|regular_dog_walks",
        "Hire somebody to walk a dog every week.|Sets how many walks there are a week and how "
        "many minutes each takes",
        {
            "dog_name|dog|pet_name": _PETS,
            "walks_per_week|weekly_walks|number_of_walks": "int 2..14",
            "minutes_per_walk|walk_minutes|length_of_walk": "int 20..90",
            "start_date|first_walk|from_date": "date",
            "walker_name?|walker|preferred_walker": "person",
        },
        (
            "Please hire a dog walker for {dog_name} from {start_date}: {walks_per_week} walks "
            "per week, {minutes_per_walk} minutes per walk[, and {walker_name} as the walker].",
            "{dog_name} should be walked {walks_per_week} times a week for {minutes_per_walk} "
            "minutes each; the start date is {start_date}.",
            "I'd like walks of {minutes_per_walk} minutes for my dog {dog_name}, "
            "{walks_per_week} of them every week, the first on {start_date}[, with {walker_name} "
            "if possible].",
            "Starting {start_date}, could somebody take {dog_name} out {walks_per_week} times "
            "weekly? Each time {minutes_per_walk} minutes.",
            "{dog_name}, {walks_per_week} x {minutes_per_walk} min weekly, from {start_date}",
            "{minutes_per_walk} minutes round the park, {walks_per_week} times a week, "
            "{dog_name}, {start_date}[, {walker_name} would be nice]",
            "My hip operation is on {start_date}, from then on {dog_name} needs other legs: "
            "{walks_per_week} outings a week of {minutes_per_walk} minutes.",
            "from {start_date} i'm back in the office and {dog_name} barks all day. "
            "{minutes_per_walk} minutes out, {walks_per_week} times per week[, she likes "
            "{walker_name}]",
            "{walks_per_week} walks a week would keep {dog_name} happy, each {minutes_per_walk} "
            "minutes, as of {start_date}",
        ),
        {"walker": "person", "weekly_price": "int 20..180"},
        (
            "{walker} will walk {dog_name} for {weekly_price} a week.",
            "Arranged with {walker}; the price is {weekly_price} weekly.",
        ),
    ),
    Entry(
        "book_pet_grooming|grooming_appointment|dog_salon_booking|groom_pet",
        "Book a visit at a pet groomer.|Washes, clips and trims a pet; treatments is a list",
        {
            "pet_name|pet|animal_name": _PETS,
            "breed|breed_name|kind": "pick poodle; golden retriever; Persian cat; cocker "
            "spaniel; Yorkshire terrier; Maine Coon; schnauzer; Bernese mountain dog; shih tzu; "
            "collie; Angora rabbit; labradoodle",
            "treatments|services|care": "list enum bath, clipping, nail_trim, ear_cleaning, "
            "brushing",
            "visit_date|date|appointment_date": "date",
        },
        (
            "Please book a grooming visit on {visit_date} for {pet_name}, breed {breed}, with "
            "the treatments {treatments}.",
            "I'd like my {breed} {pet_name} to have {treatments} at the groomer's; the date is "
            "{visit_date}.",
            "Make an appointment at the pet salon for {pet_name} on {visit_date}. He is a "
            "{breed} and needs {treatments}.",
            "Could a groomer take care of a {breed} called {pet_name} on {visit_date}? The "
            "services wanted are {treatments}.",
            "{pet_name}, {breed}, {visit_date}: {treatments}",
            "{treatments} for {pet_name} the {breed} on {visit_date}",
            "{pet_name} rolled in something dead. {visit_date}, {treatments}, it's a {breed}",
            "our {breed} looks like a rug, get {pet_name} in on {visit_date} for {treatments}",
            "There's a show coming up and {pet_name} must be pretty: {treatments}, {visit_date}, "
            "{breed}.",
            "{visit_date} would be good for {pet_name}. As with any {breed}, {treatments} should "
            "do.",
        ),
        {"drop_off_time": "time", "price": "int 20..110"},
        (
            "Bring {pet_name} at {drop_off_time}; it costs {price}.",
            "The groomer expects {pet_name} at {drop_off_time}, price {price}.",
        ),
    ),
    Entry(
        "transfer_pet_records|vet_record_transfer|move_animal_file|change_vet_clinic",
        "Have a pet's medical file sent from one vet to another.|Transfers veterinary records "
        "between clinics",
        {
            "pet_name|animal|patient": _PETS,
            "from_clinic|old_vet|sending_clinic": "pick Parkside Vets; Dr. Lindqvist; Happy Paws "
            "Clinic; the Animal Hospital; Meadow Veterinary Centre; Dr. Okafor; Four Legs "
            "Practice; Bayside Animal Care; Dr. Romano; Hilltop Vets",
            "to_clinic|new_vet|receiving_clinic": "pick Willow Tree Vets; Dr. Brandt; City Pet "
            "Clinic; Dr. Moreau; Northside Veterinary Practice; The Ark; Dr. Takeda; Cat & Dog "
            "Centre; Elm Park Animal Clinic; Dr. Fonseca",
            "owner_name?|owner|pet_owner": "person",
        },
        (
            "Please transfer the records of {pet_name} from {from_clinic} to {to_clinic}[; the "
            "owner is {owner_name}].",
            "{pet_name} is now a patient of {to_clinic}. Have the medical file sent over by "
            "{from_clinic}[, owner name {owner_name}].",
            "We are changing our vet: the new clinic is {to_clinic}, the old one was "
            "{from_clinic}, and the pet is {pet_name}.",
            "Could {from_clinic} pass the papers of {pet_name} to {to_clinic}[ on behalf of "
            "{owner_name}]?",
            "{pet_name}: {from_clinic} -> {to_clinic}",
            "{to_clinic} need the vaccination history of {pet_name}, it's still with {from_clinic}",
            "We've moved across the country and {pet_name} goes to {to_clinic} now, "
            "{from_clinic} has all the X-rays[. I'm {owner_name}.]",
            "{from_clinic} was too far away for {pet_name}, so let {to_clinic} have everything "
            "they know",
            "ask for {pet_name}'s file to go to {to_clinic}, {from_clinic} treated the poor "
            "thing until now[ (owner {owner_name})]",
        ),
        {"pages_sent": "int 2..48"},
        (
            "{from_clinic} has sent {pages_sent} pages to {to_clinic}.",
            "Done: {pages_sent} pages about {pet_name} were passed on.",
        ),
    ),
    Entry(
        "report_school_absence|absence_notice|excuse_pupil|school_sick_note",
        "Excuse a pupil from school.|Reports an absence from its first to its last day|Tells the "
        "school that a child will be missing",
        {
            "student_name|student|child": "person",
            "first_day|start_date|absent_from": "date",
            "last_day|end_date|absent_until": "date",
            "reason|cause|absence_reason": "enum illness, family_event, medical_visit, travel",
            "class_name?|class|form": "pick 3B; 5A; Year 9; 1C; 7 Blue; Grade 4; 10D; Reception; "
            "6F; 8A; Year 12; 2nd grade",
        },
        (
            "Please excuse {student_name}[ of class {class_name}] from school; the first day of "
            "absence is {first_day}, the last day {last_day}, and the reason is {reason}.",
            "My child {student_name} will be absent from {first_day} until {last_day} because of "
            "{reason}.",
            "Report to the school that {student_name}[, class {class_name},] cannot attend "
            "between {first_day} and {last_day}. Reason: {reason}.",
            "{student_name} comes back to school after {last_day} and is missing from "
            "{first_day}; please put {reason} as the cause.",
            "{student_name}, {first_day} to {last_day}, {reason}[, {class_name}]",
            "{reason=illness|Fever and a nasty cough}: {student_name} stays in bed from "
            "{first_day} to {last_day}",
            "The teacher should know that {student_name} won't be there from {first_day}. "
            "{reason=family_event|My sister is getting married}, we return after {last_day}.",
            "no lessons for {student_name} until {last_day}, starting {first_day}[ "
            "({class_name})], {reason=travel|we're travelling}",
            "{reason=medical_visit|We have to see a doctor in another town} with {student_name}. "
            "First day away is {first_day}, last is {last_day}.",
        ),
        {"absence_id": "id"},
        (
            "The school knows; the notice is {absence_id}.",
            "{student_name} is excused until {last_day}, notice number {absence_id}.",
        ),
    ),
    Entry(
        "book_parent_teacher_meeting|parent_teacher_meeting|school_meeting_request",
        "Ask for a meeting with a teacher about a pupil.|Books a talk between a parent and a "
        "teacher on a date and time",
        {
            "teacher_name|teacher|with_teacher": "person",
            "student_name|student|about_child": "person",
            "meeting_date|date|on_date": "date",
            "meeting_time|time|at_time": "time",
            "is_online?|online|by_video": "flag",
        },
        (
            "Please book a meeting with the teacher {teacher_name} about the student "
            "{student_name} on {meeting_date} at {meeting_time}[ {is_online=true|by video}].",
            "I am the mother of {student_name} and would like to talk to {teacher_name}; the "
            "meeting date is {meeting_date} and the time {meeting_time}.",
            "Could {teacher_name} meet me at {meeting_time} on {meeting_date} to discuss how "
            "{student_name} is doing[, {is_online=true|online if possible}]?",
            "Request a parent meeting: student {student_name}, teacher {teacher_name}, date "
            "{meeting_date}, time {meeting_time}.",
            "{teacher_name} re {student_name}, {meeting_date} {meeting_time}",
            "{student_name} hates maths all of a sudden. I want a word with {teacher_name} on "
            "{meeting_date}, {meeting_time}[, {is_online=false|in person}].",
            "{meeting_date}, {meeting_time}: sit down with {teacher_name} and talk over "
            "{student_name}'s marks",
            "my daughter {student_name} got into a fight, can {teacher_name} see us "
            "{meeting_date} around {meeting_time}[ {is_online=true|on a video call}]",
            "About {student_name}: I'd love to hear what {teacher_name} thinks. I'm free at "
            "{meeting_time} on {meeting_date}.",
        ),
        {"room_number": "int 1..320"},
        (
            "{teacher_name} will see you at {meeting_time}, room {room_number}.",
            "The talk is set for {meeting_date}; go to room {room_number}.",
        ),
    ),
    Entry(
        "book_car_service|garage_appointment|car_workshop_booking|vehicle_maintenance_slot",
        "Book a car into a garage.|Makes a workshop date for a car by its plate, with the work "
        "to be done",
        {
            "license_plate|plate|registration": "pick KLR 4821; M-XY 902; 7BTR615; AB12 CDE; "
            "34-GH-78; W 55871 K; ZG 1290; BD51 SMR; 8JKL204; HH-PT 33; CA 77 QRS; 921-ABX",
            "service_type|work|job": "pick an oil change; new brake pads; winter tyres; the "
            "yearly inspection; a wheel alignment; air conditioning service; a new battery; "
            "windscreen replacement; a timing belt; exhaust repair; a rust check",
            "mileage_km|odometer|kilometers": "int 5000..240000",
            "drop_off_date|date|bring_on": "date",
            "loaner_car?|courtesy_car|need_replacement_car": "flag",
        },
        (
            "Please book my car with the license plate {license_plate} into the garage on "
            "{drop_off_date} for {service_type}; the mileage is {mileage_km} km[, and "
            "{loaner_car=true|I need a courtesy car}].",
            "I would like {service_type} for {license_plate}. The odometer shows {mileage_km} "
            "kilometers and I can drop it off on {drop_off_date}.",
            "Arrange {service_type} at the workshop: drop-off date {drop_off_date}, plate "
            "{license_plate}, kilometers {mileage_km}[, {loaner_car=false|no loaner car}].",
            "On {drop_off_date} the car {license_plate}, which has done {mileage_km} km, should "
            "get {service_type}.",
            "{license_plate}, {mileage_km} km, {service_type}, {drop_off_date}",
            "{service_type} please, {drop_off_date}, number {license_plate}, {mileage_km} on the "
            "clock[, {loaner_car=true|with a replacement car}]",
            "She has run {mileage_km} km without complaint, time to treat her: {license_plate}, "
            "{service_type}, {drop_off_date}",
            "My old Volvo squeaks. Take {license_plate} in on {drop_off_date} and do "
            "{service_type}, it's at {mileage_km} kilometers[. {loaner_car=true|I can't be "
            "without wheels, so lend me something.}]",
            "mechanic needed {drop_off_date}, {mileage_km}km, {license_plate}, for {service_type}",
        ),
        {"ready_time": "time", "estimated_cost": "int 40..900"},
        (
            "The garage takes {license_plate} and has it ready by {ready_time}, for about "
            "{estimated_cost}.",
            "Ready at {ready_time}; expect to pay {estimated_cost}.",
        ),
    ),
    Entry(
        "book_office_appointment|public_office_appointment|citizens_office_booking|citizen_service_slot",
        "Book an appointment at a public office.|Reserves a counter for a matter such as a "
        "passport or a driving licence",
        {
            "matter|service|concern": "pick a passport renewal; a driving licence; a parking "
            "badge; a dog licence; a marriage notice; a birth registration; an ID card; a trade "
            "licence; a criminal record certificate; a residence card; a name change; a vehicle "
            "registration",
            "office_city|office|city": "place",
            "appointment_date|date|day": "date",
            "persons?|number_of_people|headcount": "int 2..6",
        },
        (
            "Please book an appointment at the public office in {office_city} on "
            "{appointment_date} for {matter}[, for {persons} persons].",
            "I need {matter}; the office should be the one in {office_city} and the date "
            "{appointment_date}[, number of people {persons}].",
            "Reserve a counter at the {office_city} citizens' office on {appointment_date}. The "
            "matter is {matter}.",
            "Could I come to the citizens' office of {office_city} on {appointment_date} about "
            "{matter}[ with {persons} people]?",
            "{matter}, {office_city}, {appointment_date}",
            "{appointment_date} i have a day off and could finally deal with {matter} in "
            "{office_city}",
            "The officials in {office_city} only see people by appointment. It's about {matter}, "
            "{appointment_date}[, we're {persons}].",
            "{office_city} on {appointment_date}, please, I've been putting off {matter} for "
            "months",
            "How do I get {matter} without queueing? Put me on the list in {office_city}, "
            "{appointment_date}.",
        ),
        {"counter": "int 1..40", "slot_time": "time"},
        (
            "Go to counter {counter} at {slot_time}.",
            "{office_city} expects you at {slot_time}, counter {counter}.",
        ),
    ),
    Entry(
        "order_document_copy|certificate_copy_request|civil_record_order|request_official_copy",
        "Order copies of an official certificate.|Requests birth, marriage or other papers of a "
        "person from the registry",
        {
            "document_type|document|certificate": "enum birth_certificate, marriage_certificate, "
            "death_certificate, divorce_decree",
            "person_name|name|about_person": "person",
            "event_year|year|year_of_event": "year",
            "copies|copy_count|number_of_copies": "int 2..8",
            "send_to_email?|email|delivery_email": "email",
        },
        (
            "Please order {copies} copies of the {document_type} of {person_name} from the year "
            "{event_year}[, sent to {send_to_email}].",
            "I need the {document_type} for {person_name}; the event was in {event_year} and the "
            "number of copies is {copies}.",
            "Request {copies} official copies from the registry: document {document_type}, "
            "person {person_name}, year {event_year}[, email {send_to_email}].",
            "For my family tree I would like the {document_type} of {person_name}. The year is "
            "{event_year}; please get {copies} copies.",
            "{document_type}, {person_name}, {event_year}, x{copies}[, mail {send_to_email}]",
            "{person_name}, {event_year}: {document_type} times {copies}",
            "The embassy insists on {copies} originals of the {document_type} of {person_name} "
            "({event_year}).",
            "{document_type=marriage_certificate|Proof that they are married}, {person_name}, "
            "year {event_year}, {copies} copies[ to {send_to_email}]",
            "{document_type=birth_certificate|I need papers that show when he was born}: "
            "{person_name}, {event_year}, make it {copies} copies",
            "lawyer asks for the {document_type}, {copies} pieces, issued {event_year}, in the "
            "name of {person_name}",
        ),
        {"order_number": "id", "price": "int 8..120"},
        (
            "The copies are ordered as {order_number}, for {price}.",
            "Order {order_number}: {copies} copies at {price} in all.",
        ),
    ),
    Entry(
        "check_application_status|application_progress|is_my_document_ready",
        "See how far an application at a public office is.|Gives the state of a request and the "
        "date its document is ready",
        {
            "reference_number|reference|application_id": "id",
            "birth_date?|date_of_birth|born_on": "date",
        },
        (
            "What is the status of my application with the reference number {reference_number}[? "
            "My birth date is {birth_date}]",
            "Please check how far the office is with the request {reference_number}[, date of "
            "birth {birth_date}].",
            "Is the document I applied for under {reference_number} ready?",
            "I handed in the form weeks ago and got the reference {reference_number}[; I was "
            "born on {birth_date}]. What is happening with it?",
            "{reference_number} any news[, born {birth_date}]",
            "have the authorities got anywhere with {reference_number}",
            "We want to fly soon and my new passport isn't here yet... {reference_number}, when "
            "can I have it?",
            "{reference_number} is the number on my slip. Done or not done?",
            "I wonder whether {reference_number} is still lying on some clerk's desk[ (born "
            "{birth_date})].",
        ),
        {
            "state": "pick being examined; approved; in production; ready for collection; "
            "missing a photo; waiting for a signature; sent by post; on hold",
            "ready_date": "date",
        },
        (
            "The application is {state}; the date given is {ready_date}.",
            "{reference_number}: {state}. Ready on {ready_date}.",
        ),
    ),
    Entry(
        "book_party_venue|venue_booking|reserve_event_space|rent_party_room",
        "Book a place for a party or wedding.|Reserves a venue on a date from a time, for adults "
        "and children",
        {
            "venue|venue_name|location": _VENUES,
            "event_date|date|on_date": "date",
            "start_time|from_time|begins_at": "time",
            "party|party_size|people": {
                "adults|grown_ups": "int 10..120",
                "children|kids": "int 2..40",
            },
            "needs_kitchen?|with_kitchen|kitchen_access": "flag",
        },
        (
            "Please book {venue} on {event_date} from {start_time} for {party.adults} adults and "
            "{party.children} children[ {needs_kitchen=true|with kitchen access}].",
            "We would like to celebrate at {venue}. The event date is {event_date}, the start "
            "time {start_time}, and there will be {party.children} children and {party.adults} "
            "adults.",
            "Reserve {venue} for a party with {party.adults} grown-ups and {party.children} kids "
            "on {event_date}, starting at {start_time}[; {needs_kitchen=false|we need no "
            "kitchen}].",
            "Is {venue} free on {event_date}? If so book it: children {party.children}, adults "
            "{party.adults}, beginning {start_time}.",
            "{venue}, {event_date}, {start_time}, {party.adults} adults + {party.children} kids",
            "{party.children} kids running around and {party.adults} adults at the bar, {venue}, "
            "{event_date} as of {start_time}[ {needs_kitchen=true|and we cook ourselves}]",
            "We're getting married!! {venue} on {event_date}, {start_time}. {party.adults} "
            "adults, {party.children} little ones.",
            "on {event_date} at {start_time} mum turns seventy, i'd love to have it in {venue}, "
            "{party.adults} adults coming and {party.children} children",
            "{event_date}: could {venue} be ours from {start_time}? Count {party.children} "
            "children besides {party.adults} adults[, {needs_kitchen=true|and we'd use the "
            "kitchen}].",
        ),
        {"hire_price": "int 150..3500"},
        (
            "{venue} is yours on {event_date}; the hire costs {hire_price}.",
            "Booked for {hire_price}, from {start_time}.",
        ),
    ),
    Entry(
        "send_invitations|invite_guests|party_invitation_send|guest_invitation",
        "Invite people to an event.|Sends invitations with the place and day; rsvp_by is when to "
        "answer",
        {
            "event_name|event|occasion": _EVENTS,
            "guests|invitees|guest_names": "list person",
            "event_date|date|takes_place_on": "date",
            "rsvp_by|answer_by|reply_deadline": "date",
            "location?|venue|where": _VENUES,
        },
        (
            "Please send invitations for {event_name} on {event_date} to {guests}; they should "
            "answer by {rsvp_by}[, and the location is {location}].",
            "Invite the guests {guests} to {event_name}. The event date is {event_date} and the "
            "reply deadline {rsvp_by}.",
            "I'd like {guests} to come to {event_name}[ at {location}]; please ask for an answer "
            "by {rsvp_by}, since it takes place on {event_date}.",
            "{event_name} is on {event_date}[ at {location}]. Write to {guests} and have them "
            "RSVP by {rsvp_by}.",
            "{event_name}, {event_date}, rsvp {rsvp_by}: {guests}",
            "{guests} mustn't miss {event_name}! {event_date}[, {location}], and tell them to "
            "let us know before {rsvp_by}",
            "Until {rsvp_by} they can say yes or no. {event_date}, {event_name}, for {guests}.",
            "cards out to {guests} pls, {event_name} is happening {event_date}[ in {location}], "
            "answers no later than {rsvp_by}",
            "My handwriting is awful, so would you ask {guests} to {event_name}, {event_date}, "
            "with a reply until {rsvp_by}?",
        ),
        {"sent": "int 2..9"},
        (
            "{sent} invitations for {event_name} are out.",
            "Invited: {sent} people, for {event_date}.",
        ),
    ),
    Entry(
        "record_rsvp|rsvp_entry|note_guest_reply|guest_list_answer",
        "Note whether a guest comes to an event.|Records a reply to an invitation, with the "
        "people the guest brings",
        {
            "guest_name|guest|who": "person",
            "event_name|event|occasion": _EVENTS,
            "reply|answer|attendance": "enum coming, not_coming, maybe",
            "companions?|plus_ones|extra_people": "int 1..4",
            "food_wish?|dietary_need|food_note": "pick vegetarian; vegan; no nuts; gluten-free; "
            "no shellfish; halal; kosher; no dairy; no mushrooms; diabetic",
        },
        (
            "Please record the reply of {guest_name} to {event_name}: {reply}[, with "
            "{companions} companions][; the food wish is {food_wish}].",
            "The guest {guest_name} has replied to the invitation for {event_name}: {reply}[, "
            "plus {companions} extra people].",
            "Note the answer of {guest_name} for {event_name} as {reply}[ and the dietary need "
            "{food_wish}].",
            "Put {guest_name} on the list for {event_name} with the reply {reply}.",
            "{guest_name}, {event_name}: {reply}[, +{companions}][, {food_wish}]",
            "{guest_name} just rang, {reply=not_coming|can't make it} to {event_name}, what a pity",
            "good news for {event_name}, {guest_name} {reply=coming|will be there}[ bringing "
            "{companions} more][ ({food_wish})]",
            "{event_name}: {guest_name} {reply=maybe|doesn't know yet}",
            "I met {guest_name} at the market. About {event_name}: {reply=coming|yes, with "
            "pleasure}[, {companions} others in tow].",
            "Cross {guest_name} off for {event_name}, she {reply=not_coming|is staying at home}.",
        ),
        {"confirmed_guests": "int 3..90"},
        (
            "Noted for {guest_name}. So far {confirmed_guests} guests are coming.",
            "The reply is recorded; {confirmed_guests} are confirmed for {event_name}.",
        ),
    ),
    Entry(
        "hire_interpreter|interpreter_booking|book_interpreter|language_helper_request",
        "Hire an interpreter for a meeting.|Books somebody who interprets from one language into "
        "another on a date",
        {
            "source_language|from_language|spoken_language": "language",
            "target_language|to_language|into": "language",
            "meeting_date|date|on_date": "date",
            "hours|duration_hours|number_of_hours": "int 2..9",
            "setting?|occasion|purpose": "pick a wedding; a court hearing; a doctor's visit; a "
            "sales talk; a school meeting; a factory tour; a visit to the registry office; a job "
            "interview; a funeral; a press talk",
        },
        (
            "Please hire an interpreter from {source_language} into {target_language} on "
            "{meeting_date} for {hours} hours[; the occasion is {setting}].",
            "I need someone who interprets into {target_language}; the source language is "
            "{source_language}, the date {meeting_date} and the duration {hours} hours.",
            "We have a meeting on {meeting_date}. The speakers talk {source_language} and the "
            "listeners understand {target_language}; book an interpreter for {hours} hours[ for "
            "{setting}].",
            "Book a language helper[ for {setting}]: {hours} hours on {meeting_date}, target "
            "language {target_language}, source language {source_language}.",
            "{source_language} > {target_language}, {meeting_date}, {hours}h[, {setting}]",
            "My in-laws only speak {source_language} and everybody else there {target_language}. "
            "Somebody has to stand between us for {hours} hours on {meeting_date}[, it's for "
            "{setting}].",
            "{meeting_date}, {hours} hours: what is said in {source_language} must be heard in "
            "{target_language}",
            "nobody in our team gets a word of {source_language}, we want it in "
            "{target_language}, {hours} hours, {meeting_date}",
            "For {hours} hours on {meeting_date} a person is wanted to turn {source_language} "
            "into {target_language}[ at {setting}].",
        ),
        {"interpreter_name": "person", "total_cost": "int 60..900"},
        (
            "{interpreter_name} will interpret for {total_cost}.",
            "Hired: {interpreter_name}, {total_cost} for {hours} hours.",
        ),
    ),
    Entry(
        "hire_event_performer|performer_booking|book_entertainer|event_act_request",
        "Hire a musician, magician or other performer for an event.|Books an act for a date, a "
        "place and a number of hours; the budget may be capped",
        {
            "performer_type|act|kind_of_performer": "pick magician; wedding DJ; jazz trio; face "
            "painter; clown; string quartet; photographer; fire eater; harpist; juggler; balloon "
            "artist; karaoke host; stand-up comedian; gospel choir",
            "city|event_city|location": "place",
            "event_date|date|day": "date",
            "hours|duration_hours|play_hours": "int 2..8",
            "max_budget?|budget|price_limit": "int 100..2500",
        },
        (
            "Please hire a {performer_type} for {hours} hours on {event_date} in {city}[, with a "
            "maximum budget of {max_budget}].",
            "For our wedding in {city} on {event_date} we are looking for a {performer_type} who "
            "stays {hours} hours[; the budget is {max_budget}].",
            "Book a {performer_type}: city {city}, event date {event_date}, duration {hours} "
            "hours[, price limit {max_budget}].",
            "Could a {performer_type} come to {city} on {event_date} for {hours} hours[? We can "
            "spend up to {max_budget}]",
            "{performer_type}, {city}, {event_date}, {hours}h[, max {max_budget}]",
            "{event_date}: the kids will be bored to death unless we get a {performer_type}. "
            "{hours} hours, {city}[, not over {max_budget}].",
            "my boss wants something special for the Christmas do in {city}, like a "
            "{performer_type}, {hours} hours, {event_date}",
            "In {city} there must be a {performer_type} free on {event_date}. {hours} hours "
            "would do[ and {max_budget} is all I have]",
            "{hours} hours with a {performer_type} at our party on {event_date}, that's what I "
            "wish for. We're in {city}.",
        ),
        {"stage_name": "title", "price": "int 90..2400"},
        (
            "{stage_name} will perform in {city} for {price}.",
            "Booked: {stage_name}, at a price of {price}.",
        ),
    ),
    Entry(
        "suggest_gift|gift_idea|find_present|recommend_present",
        "Suggest a gift for somebody.|Finds a present by relation, age, budget and interests",
        {
            "relation|recipient|who_for": "pick my nephew; my boss; my grandmother; a colleague; "
            "my best friend; my husband; my sister; our neighbour; my teacher; my girlfriend; my "
            "godson; my father-in-law; the nurse",
            "age|recipient_age|years_old": "int 12..90",
            "budget|max_price|spend_up_to": "int 10..250",
            "interests?|hobbies|likes": "list pick cooking; chess; fishing; jazz; gardening; "
            "poetry; hiking; astronomy; knitting; football; painting; travelling; board games; "
            "coffee",
        },
        (
            "Please suggest a gift for {relation}, age {age}, with a budget of {budget}[; the "
            "interests are {interests}].",
            "I need a present for {relation}, who is {age} years old. I can spend up to "
            "{budget}[, and the hobbies are {interests}].",
            "What could I give {relation}? The recipient's age is {age}, the maximum price "
            "{budget}[, and {interests} would be good themes].",
            "Recommend something nice for at most {budget}, for {relation}, aged {age}[, "
            "interested in {interests}].",
            "{relation}, {age}, max {budget}[, likes {interests}]",
            "{relation} turns {age} on Sunday and I've got {budget} and no idea",
            "no socks again this year! {budget} to spend on {relation} ({age})[, who is into "
            "{interests}]",
            "With {budget} in my pocket, how do I make {relation} happy? {age} by now[ and mad "
            "about {interests}].",
            "{relation} has everything already. {age} years, {budget} tops. Any inspiration[, "
            "maybe around {interests}]?",
            "For {budget} or less: what pleases a person of {age}? It's {relation}.",
        ),
        {"gift_name": _GIFTS, "price": "int 8..250"},
        (
            "How about {gift_name}, for {price}?",
            "{gift_name} would be a good present; it costs {price}.",
        ),
    ),
    Entry(
        "contribute_to_gift|gift_pool_payment|chip_in_for_present|group_gift_add",
        "Pay a share of a group gift.|Adds money from a contributor to a gift for a recipient",
        {
            "gift_name|gift|present": _GIFTS,
            "recipient_name|recipient|for_person": "person",
            "contributor_name|contributor|from_person": "person",
            "amount|share|contribution": "int 5..95",
            "is_anonymous?|anonymous|hide_name": "flag",
        },
        (
            "Please add a contribution of {amount} from {contributor_name} to the gift for "
            "{recipient_name}, which is {gift_name}[; {is_anonymous=true|keep it anonymous}].",
            "The recipient {recipient_name} gets {gift_name} from all of us. {contributor_name} "
            "pays a share of {amount}.",
            "{contributor_name} would like to contribute {amount} to {gift_name} for "
            "{recipient_name}[ {is_anonymous=true|without being named}].",
            "Put {amount} into the pool for {recipient_name}'s present ({gift_name}); the "
            "contributor is {contributor_name}[, {is_anonymous=false|and the name may be shown}].",
            "{contributor_name}: {amount} for {recipient_name}, {gift_name}",
            "{amount} from {contributor_name}, it's for {gift_name} that {recipient_name} will get",
            "We're clubbing together to buy {recipient_name} {gift_name}. Count "
            "{contributor_name} in with {amount}[, {is_anonymous=true|but don't tell who it "
            "was}].",
            "{recipient_name} is leaving the firm and we chose {gift_name}. {contributor_name} "
            "chips in {amount}.",
            "about {gift_name}: {contributor_name} gave me {amount} in cash, {recipient_name} is "
            "the lucky one, note it down please",
        ),
        {"collected": "int 20..600"},
        (
            "Thanks, {collected} has been collected for {recipient_name} so far.",
            "Added. The pool now holds {collected}.",
        ),
    ),
    Entry(
        "report_lost_item|lost_property_report|lost_and_found_entry|register_lost_thing",
        "Report a lost thing to the lost property office.|Describes what was lost, its colour, "
        "the place and the day",
        {
            "item|thing|lost_item": "pick umbrella; backpack; set of keys; wallet; phone; scarf; "
            "pair of glasses; laptop bag; child's shoe; gym bag; hat; ring; camera; suitcase; "
            "notebook",
            "color|colour|item_color": "color",
            "lost_at|place_lost|where": "pick the number 14 bus; Central Station; the swimming "
            "pool; Café Central; the town library; tram line 5; the airport shuttle; the cinema; "
            "Market Square; the zoo; the night train; the playground; the ice rink",
            "lost_date|date|when": "date",
            "contact_email?|email|reply_to": "email",
        },
        (
            "Please report a lost {item}: the color is {color}, it was lost at {lost_at} on "
            "{lost_date}[; contact email {contact_email}].",
            "I lost my {color} {item} on {lost_date}. The place was {lost_at}[, and you can "
            "write to {contact_email}].",
            "On {lost_date} I must have left a {item} in {lost_at}; its colour is {color}. "
            "Please register it as lost property.",
            "File a lost property report: item {item}, color {color}, place {lost_at}, date "
            "{lost_date}[, reply to {contact_email}].",
            "{color} {item}, {lost_at}, {lost_date}[, {contact_email}]",
            "{lost_at}, {lost_date}. My {item} is gone! It's {color}.",
            "I could cry. A {color} {item}, a present from my late aunt, vanished at {lost_at} "
            "on {lost_date}[. If someone hands it in: {contact_email}]",
            "has nobody brought back a {item}? {color}, {lost_date}, {lost_at}, put it in your "
            "book please",
            "my son forgot his {item} ({color}) on {lost_date}, probably {lost_at}, can you tell "
            "the people who keep such things",
        ),
        {"report_number": "id"},
        (
            "Your {item} is registered as lost under {report_number}.",
            "Reported with number {report_number}.",
        ),
    ),
    Entry(
        "schedule_donation_pickup|donation_pickup|charity_collect_items|give_away_things",
        "Have things fetched that are given to a charity.|Arranges a pickup of donated goods at "
        "an address on a date",
        {
            "items|donated_items|goods": _FURNITURE,
            "charity|organization|given_to": "pick Red Cross; Oxfam; the women's shelter; "
            "Caritas; the refugee centre; Salvation Army; the toy bank; Habitat; the school "
            "fair; Emmaus; the hospice shop; the food bank",
            "pickup_address|address|collect_at": _ADDRESSES,
            "pickup_date|date|on_date": "date",
            "receipt_email?|email|send_receipt_to": "email",
        },
        (
            "Please have {items} picked up as a donation for {charity} at {pickup_address} on "
            "{pickup_date}[; send the receipt to {receipt_email}].",
            "I would like to donate {items} to {charity}. The pickup address is {pickup_address} "
            "and the date {pickup_date}.",
            "Arrange for {charity} to collect {items} from {pickup_address} on {pickup_date}[, "
            "receipt by email to {receipt_email}].",
            "{charity} can have {items} from us; they should fetch the things on {pickup_date} "
            "at {pickup_address}.",
            "{items} for {charity}, {pickup_address}, {pickup_date}",
            "giving away {items}, good condition! {charity}, come on {pickup_date} to "
            "{pickup_address}",
            "We've no space left and others need it more. {items} should go to {charity}; "
            "{pickup_address}, {pickup_date}[. Receipt to {receipt_email}.]",
            "{pickup_date}, {pickup_address}: {charity} may take {items} for free",
            "Too good to throw out: {items}. Would {charity} come by at {pickup_address} on "
            "{pickup_date}[ and mail {receipt_email} a receipt]?",
        ),
        {"pickup_time": "time"},
        (
            "{charity} comes at {pickup_time}. Thank you for giving!",
            "The helpers will be at {pickup_address} at {pickup_time}.",
        ),
    ),
    Entry(
        "offer_carpool|carpool_offer|share_my_car|post_ride",
        "Offer seats in one's own car for a trip.|Publishes a ride from an origin to a "
        "destination with the seats left",
        {
            "origin|from_city|start": "place",
            "destination|to_city|end": "place",
            "departure_date|date|day": "date",
            "seats_available|seats|free_seats": "int 2..6",
            "price_per_seat?|price|contribution": "int 3..40",
            "departure_time?|time|leaves_at": "time",
        },
        (
            "Please offer a carpool from {origin} to {destination} on {departure_date} with "
            "{seats_available} seats available[ at a price of {price_per_seat} per seat].",
            "I am driving to {destination} on {departure_date}[ at {departure_time}] and have "
            "{seats_available} free seats. The origin is {origin}.",
            "Publish my ride: origin {origin}, destination {destination}, date "
            "{departure_date}[, departure time {departure_time}], seats {seats_available}[, "
            "{price_per_seat} each].",
            "On {departure_date} my car goes to {destination}; I start in {origin} and can take "
            "{seats_available} people[ for {price_per_seat} each].",
            "{origin}-{destination} {departure_date}, {seats_available} seats left[, "
            "{price_per_seat} each]",
            "I hate driving alone. {departure_date}, {origin} to {destination}, room for "
            "{seats_available} more[, leaving at {departure_time}]",
            "got {seats_available} empty places on the way to {destination} from {origin}, "
            "{departure_date}, tell people",
            "Anyone who wants to can come along to {destination}: {seats_available} seats, out "
            "of {origin} on {departure_date}[ at {departure_time}].",
            "{departure_date}: leaving {origin}, heading for {destination}, space for "
            "{seats_available}[, petrol share {price_per_seat}]. Put that up for others.",
        ),
        {"ride_id": "id"},
        (
            "Your ride to {destination} is published as {ride_id}.",
            "Offered; the ride is number {ride_id}.",
        ),
    ),
    Entry(
        "find_carpool|carpool_search|ride_share_lookup|search_shared_rides",
        "Find a ride in somebody else's car.|Searches carpools from an origin to a destination "
        "on a date",
        {
            "origin|from_city|start": "place",
            "destination|to_city|end": "place",
            "travel_date|date|day": "date",
            "passengers?|people|passenger_count": "int 2..5",
            "latest_arrival?|arrive_by|be_there_by": "time",
        },
        (
            "Find a carpool from {origin} to {destination} on {travel_date}[ for {passengers} "
            "passengers].",
            "I need to get to {destination} on {travel_date}, starting in {origin}. Does anybody "
            "drive there and take me along[; I have to arrive by {latest_arrival}]?",
            "Please search shared rides: origin {origin}, destination {destination}, date "
            "{travel_date}[, passengers {passengers}][, latest arrival {latest_arrival}].",
            "Which drivers go to {destination} from {origin} on {travel_date}[ and have room for "
            "{passengers} people]?",
            "{origin} to {destination}, {travel_date}, any car with a free seat?",
            "the trains are on strike, who's driving to {destination} on {travel_date}? i'm in "
            "{origin}",
            "No licence, no money for the train. {travel_date}, out of {origin}, into "
            "{destination}[, there by {latest_arrival}]: who could take me?",
            "{travel_date}: [{passengers} of us ]want to hop in with someone leaving {origin} "
            "for {destination}",
            "Heading for {destination} on {travel_date}, can I ride along with anyone from "
            "{origin}[? I must be there by {latest_arrival}.]",
        ),
        {"driver_name": "person", "departure_time": "time"},
        (
            "{driver_name} drives to {destination} and leaves at {departure_time}.",
            "You could go with {driver_name} at {departure_time}.",
        ),
    ),
    Entry(
        "hire_gardener|gardener_booking|garden_work_order|book_garden_help",
        "Hire a gardener for jobs in a garden.|Orders garden work: the tasks, the size of the "
        "garden and a date",
        {
            "tasks|jobs|garden_tasks": "list enum mowing, hedge_trimming, weeding, planting, "
            "pruning, leaf_raking",
            "garden_address|address|location": _ADDRESSES,
            "garden_size_m2|size|area_m2": "int 40..1500",
            "work_date|date|on_date": "date",
            "workers?|helpers|number_of_gardeners": "int 2..5",
        },
        (
            "Please hire a gardener for {tasks} at {garden_address} on {work_date}; the garden "
            "size is {garden_size_m2} square meters[, and {workers} workers should come].",
            "My garden at {garden_address} has an area of {garden_size_m2} m2. I need {tasks} "
            "done on {work_date}.",
            "Order garden work: tasks {tasks}, address {garden_address}, size {garden_size_m2} "
            "m2, date {work_date}[, number of gardeners {workers}].",
            "On {work_date} we would like somebody to do {tasks} in a garden of {garden_size_m2} "
            "square meters at {garden_address}.",
            "{garden_address}, {garden_size_m2} m2, {tasks}, {work_date}",
            "it's a jungle out there!! {garden_size_m2} square metres at {garden_address}, "
            "{tasks} on {work_date}[, send {workers} people]",
            "{tasks} on {work_date}: my back won't let me any more. {garden_address}, roughly "
            "{garden_size_m2} m2.",
            "Green fingers wanted for {work_date} at {garden_address}[, {workers} of them if you "
            "can]. {tasks}, {garden_size_m2} square meters in all.",
            "The neighbours complain about our {garden_size_m2} m2 of wilderness; {work_date}, "
            "{garden_address}, {tasks} should calm them",
        ),
        {"gardener_name": "person", "price": "int 40..650"},
        (
            "{gardener_name} will come on {work_date}; the work costs {price}.",
            "Hired {gardener_name} for {price}.",
        ),
    ),
    Entry(
        "order_photo_prints|photo_print_order|develop_pictures|print_photos_on_paper",
        "Order paper prints of photos.|photo_count is how many pictures; copies is how often "
        "each is made",
        {
            "album_name|album|folder": "pick Summer in Crete; Wedding; First Day of School; "
            "Grandma 90; Ski Trip; Baby Leo; Kitchen Renovation; Class of 1994; Garden; Road "
            "Trip West; Carnival; Puppy",
            "photo_count|pictures|number_of_photos": "int 10..200",
            "copies|copies_each|prints_per_photo": "int 2..6",
            "paper_size|size|format": "enum 10x15, 13x18, 20x30",
            "finish?|surface|paper_finish": "enum matte, glossy, silk",
        },
        (
            "Please order prints of {photo_count} photos from the album {album_name}, {copies} "
            "copies each, paper size {paper_size}[, finish {finish}].",
            "I would like {copies} copies of every picture in {album_name}; there are "
            "{photo_count} pictures and the size should be {paper_size}.",
            "Have the {photo_count} pictures of {album_name} printed in the format {paper_size}[ "
            "with a {finish} finish], with {copies} prints per photo.",
            "From the album {album_name} I want photos on {paper_size} paper: {photo_count} of "
            "them, each printed {copies} times.",
            "{album_name}, {photo_count} photos x {copies}, {paper_size}[, {finish}]",
            "{copies} of each, {photo_count} pics, {album_name}, {paper_size}[ {finish}]",
            "Grandpa has no phone, he wants something to hold: {album_name} on {paper_size}, "
            "{photo_count} pictures, {copies} times each.",
            "put {album_name} on paper for me, {paper_size}[, {finish}], all {photo_count} "
            "shots, {copies} sets",
            "The frames are {paper_size}. Get the {photo_count} pictures of {album_name} made to "
            "fit, {copies} each[, {finish} paper].",
        ),
        {"tracking_number": "id", "price": "money"},
        (
            "The prints cost {price} and are sent under {tracking_number}.",
            "Ordered for {price}; follow the parcel with {tracking_number}.",
        ),
    ),
    Entry(
        "next_waste_collection|waste_calendar|bin_day_lookup|garbage_pickup_day",
        "Tell when a kind of waste is next collected in a street.|Looks up the bin day for "
        "paper, glass and so on",
        {
            "street|street_name|road": "pick Elm Street; Station Road; Harcourt Lane; Pine "
            "Avenue; Rue des Lilas; Mill Close; Cedar Drive; Lindenweg; Queen Street; Orchid "
            "Court; Via Garibaldi; Chapel Hill; Albert Road",
            "waste_type|bin|kind_of_waste": "enum paper, glass, plastic, organic, residual",
        },
        (
            "When is {waste_type} waste next collected in {street}?",
            "Please tell me the next collection date for {waste_type} in the street {street}.",
            "I live in {street}. On which day is the {waste_type} bin emptied?",
            "Look up the waste calendar for {street}; the waste type is {waste_type}.",
            "{street} {waste_type} bin day",
            "is it {waste_type} this week in {street} or not",
            "The {waste_type} is piling up in our yard. When do they come to {street}?",
            "{waste_type=organic|The kitchen scraps} stink already, when will the lorry be in "
            "{street}",
            "{waste_type=paper|All these cardboard boxes}! {street}, when do I put them out?",
            "My new landlord in {street} told me nothing, when do I roll out the bin for "
            "{waste_type}?",
        ),
        {"collection_date": "date"},
        (
            "In {street} it is collected on {collection_date}.",
            "Put the bin out for {collection_date}.",
        ),
    ),
    Entry(
        "request_bulky_pickup|bulky_waste_pickup|big_rubbish_collection|junk_removal_order",
        "Have bulky rubbish taken away by the city.|Orders the removal of big old things; the "
        "contact is called beforehand",
        {
            "items|objects|junk": _FURNITURE,
            "pickup_address|address|collect_from": _ADDRESSES,
            "pickup_date|date|on_date": "date",
            "contact|contact_person|caller": {
                "name|full_name": "person",
                "phone|phone_number": "phone",
            },
        },
        (
            "Please have {items} taken away as bulky waste at {pickup_address} on {pickup_date}; "
            "the contact is {contact.name}, phone {contact.phone}.",
            "I want to get rid of {items}. The city should collect the rubbish from "
            "{pickup_address} on {pickup_date} and call {contact.name} at {contact.phone} "
            "beforehand.",
            "Order a junk removal: pickup address {pickup_address}, date {pickup_date}, objects "
            "{items}, contact {contact.name} ({contact.phone}).",
            "My name is {contact.name} and my number is {contact.phone}. On {pickup_date} please "
            "dispose of {items} in front of {pickup_address}.",
            "{items} to the dump, {pickup_address}, {pickup_date}, {contact.name} {contact.phone}",
            "{pickup_address}, {pickup_date}: trash the following, {items}. Ring {contact.name}, "
            "{contact.phone}",
            "Broken beyond repair and too big for the bin: {items}. {contact.name} "
            "({contact.phone}) will wait at {pickup_address} on {pickup_date}.",
            "the cellar flooded and {items} must be scrapped, {pickup_date}, {pickup_address}, "
            "ask for {contact.name} on {contact.phone}",
        ),
        {"order_number": "id"},
        (
            "The removal is ordered under {order_number}.",
            "The city comes on {pickup_date}; order {order_number}.",
        ),
    ),
    Entry(
        "which_bin|recycling_sorting|where_to_throw|waste_sorting_rule",
        "Tell into which bin a thing belongs.|Gives the right way to recycle or throw away an "
        "object in a city",
        {
            "object|item|thing": "pick a pizza box; batteries; a light bulb; tea bags; a yoghurt "
            "cup; old paint; a broken mirror; an aerosol can; cooking oil; eggshells; nail "
            "polish; a milk carton; bubble wrap; expired pills; wine corks; a toothbrush",
            "city?|town|municipality": "place",
        },
        (
            "Which bin does {object} belong in[ in {city}]?",
            "Please tell me how to recycle {object}[ in the city of {city}].",
            "How do I dispose of {object} correctly[ here in {city}]?",
            "I am sorting my rubbish. Where should I throw {object}[ according to the rules of "
            "{city}]?",
            "{object}, which bin[, {city}]",
            "can {object} go in with the paper[ in {city}]?",
            "My flatmate and I are fighting over {object}. What's the proper container for it?",
            "{object}: blue, yellow or black[ ({city})]?",
            "The kids are learning about recycling and asked me what happens with {object}[ in "
            "{city}]. Where does it go?",
            "i've got {object} in my hand and four different lids in front of me, help",
        ),
        {
            "bin": "pick residual waste; paper; the yellow bag; organic waste; glass; hazardous "
            "waste; the collection point at the shop; the recycling yard"
        },
        (
            "It belongs here: {bin}.",
            "For {object}, the right answer is {bin}.",
        ),
    ),
    Entry(
        "reschedule_delivery|delivery_date_change|parcel_new_day|move_parcel_delivery",
        "Have a parcel delivered on another day.|Changes the delivery date of a package by its "
        "tracking number",
        {
            "tracking_number|tracking_id|parcel_number": "id",
            "new_date|delivery_date|deliver_on": "date",
            "time_window?|window|part_of_day": "enum morning, afternoon, evening",
        },
        (
            "Please deliver the parcel with the tracking number {tracking_number} on the new "
            "date {new_date}[, in the {time_window}].",
            "I will not be home for the package {tracking_number}; could it be delivered on "
            "{new_date} instead[, time window {time_window}]?",
            "Change the delivery date of {tracking_number} to {new_date}[ and the window to "
            "{time_window}].",
            "The courier should bring my package {tracking_number} on {new_date}[ in the "
            "{time_window}].",
            "{tracking_number} on {new_date} pls[, {time_window}]",
            "{new_date}[ {time_window}] would be better for {tracking_number}",
            "Nobody's in until then, so don't ring before {new_date} with {tracking_number}.",
            "My boss keeps me late all week. {tracking_number}: let them try again on "
            "{new_date}[, {time_window}].",
            "is it possible that {tracking_number} comes {new_date} and not earlier",
            "As for {tracking_number}, I'd be glad to receive it on {new_date}[ during the "
            "{time_window}].",
        ),
        {"confirmation": "id"},
        (
            "Your parcel comes on {new_date}; confirmation {confirmation}.",
            "Changed, the confirmation is {confirmation}.",
        ),
    ),
    Entry(
        "set_dropoff_instruction|parcel_dropoff_place|leave_parcel_at|courier_instruction",
        "Tell the courier where to leave a parcel.|Stores where a package goes if nobody is home",
        {
            "tracking_number|tracking_id|parcel_number": "id",
            "dropoff_place|place|leave_at": "enum neighbor, garage, porch, parcel_shop, reception",
            "neighbor_name?|received_by|handed_to": "person",
            "need_signature?|signature|sign_required": "flag",
        },
        (
            "Please tell the courier to leave the parcel with the tracking number "
            "{tracking_number} at this drop-off place: {dropoff_place}[; the neighbor's name is "
            "{neighbor_name}].",
            "If I am not at home, {tracking_number} should be left at the {dropoff_place}[, "
            "{need_signature=false|no signature needed}].",
            "Set the drop-off of the package {tracking_number} to {dropoff_place}[ and "
            "{need_signature=true|ask for a signature}].",
            "The delivery {tracking_number} may go to the {dropoff_place}[; {neighbor_name} will "
            "receive it].",
            "{tracking_number}: {dropoff_place}[, {neighbor_name}]",
            "nobody's in today. {tracking_number}, {dropoff_place=garage|just put it in the "
            "garage}",
            "{dropoff_place=porch|On the porch} is fine for {tracking_number}[, "
            "{need_signature=false|I don't have to sign}]",
            "I'm at work when {tracking_number} arrives, the {dropoff_place} would be best",
            "Could they hand {tracking_number} in at the {dropoff_place}[ for {neighbor_name} to "
            "take]? I've got the dentist then.",
            "{dropoff_place=neighbor|The people next door} can take in {tracking_number}[, the "
            "name is {neighbor_name}].",
        ),
        {"noted_at": "time"},
        (
            "The courier was told at {noted_at}.",
            "Noted at {noted_at} for parcel {tracking_number}.",
        ),
    ),
)

CHAINS: tuple[Chain, ...] = (
    Chain(
        "find_free_slots",
        "confirm_slot",
        ("slot_id", "slot_id"),
        (
            "Find a free slot at {business_name} between {start_date} and {end_date} and confirm "
            "it for {customer_name}.",
            "{customer_name} needs to go to {business_name} some time from {start_date} to "
            "{end_date}. Take the first opening.",
            "Before {end_date}, but after {start_date}: get {customer_name} in at "
            "{business_name}, whatever is free.",
            "look when {business_name} has time ({start_date} - {end_date}) and put "
            "{customer_name} down for it",
            "Could you check {business_name} for openings from {start_date} until {end_date} and "
            "secure one in the name of {customer_name}?",
        ),
    ),
    Chain(
        "find_shows",
        "buy_show_tickets",
        ("show_title", "show_title"),
        (
            "Find a {genre} show in {city} between {start_date} and {end_date}, and buy "
            "{ticket_count} tickets for it on {show_date}, category {seat_category}.",
            "We are in {city} from {start_date} to {end_date} and want to see {genre}. Choose "
            "something and get {ticket_count} {seat_category} seats for {show_date}.",
            "{city}, {genre}, {start_date} to {end_date}: pick one and order {ticket_count} x "
            "{seat_category} on {show_date}.",
            "Which {genre} is on in {city} from {start_date} until {end_date}? Whatever it is, "
            "{ticket_count} of us go on {show_date}, {seat_category}.",
        ),
    ),
    Chain(
        "next_waste_collection",
        "schedule_donation_pickup",
        ("collection_date", "pickup_date"),
        (
            "Find out when {waste_type} is next collected in {street}, and have {items} picked "
            "up for {charity} at {pickup_address} on the same day.",
            "On the next {waste_type} day of {street}, {charity} should also fetch {items} at "
            "{pickup_address}.",
            "We give {items} to {charity}. They may come to {pickup_address} the day "
            "{waste_type} is collected in {street}; look up when that is.",
            "donation from {pickup_address}: {items}, to {charity}, on {street}'s {waste_type} "
            "bin day",
        ),
    ),
    Chain(
        "check_application_status",
        "book_office_appointment",
        ("ready_date", "appointment_date"),
        (
            "Check when application {reference_number} will be ready and book an appointment at "
            "the office in {office_city} on that day about {matter}.",
            "I want to go to the citizens' office of {office_city} for {matter} on the day my "
            "request {reference_number} is done. Look it up and book.",
            "{reference_number}: when is it ready? Get me a counter in {office_city} that day, "
            "matter {matter}.",
            "the day {reference_number} is finished i'd also like to settle {matter} in "
            "{office_city}, reserve a time for that date",
        ),
    ),
    Chain(
        "suggest_gift",
        "contribute_to_gift",
        ("gift_name", "gift_name"),
        (
            "Suggest a gift for {relation}, {age} years old, budget {budget}; then put {amount} "
            "from {contributor_name} towards it. The recipient is called {recipient_name}.",
            "{relation}, that is {recipient_name}, turns {age}. Find a present for up to "
            "{budget} and add a share of {amount} by {contributor_name}.",
            "We need an idea for {recipient_name} ({relation}, {age}, max {budget}), and "
            "{contributor_name} pays {amount} of it.",
            "think of something for {relation} aged {age} that costs at most {budget}, and note "
            "{amount} from {contributor_name} for {recipient_name}'s present",
        ),
    ),
    Chain(
        "get_moving_quote",
        "book_moving_van",
        ("van_size", "van_size"),
        (
            "Work out what size of van a move of {rooms} rooms from {origin_city} to "
            "{destination_city} takes, and book one in {pickup_location} from {pickup_date} to "
            "{return_date}.",
            "We move {rooms} rooms from {origin_city} to {destination_city}. Reserve the van we "
            "need: pickup location {pickup_location}, pickup {pickup_date}, return {return_date}.",
            "I don't know how big a van I need for {rooms} rooms, {origin_city} to "
            "{destination_city}. Estimate it and rent it in {pickup_location}, back on "
            "{return_date}, out on {pickup_date}.",
            "{origin_city} to {destination_city}, {rooms} rooms: get a quote, then hire the "
            "right van, {pickup_location}, {pickup_date} until {return_date}",
        ),
    ),
    Chain(
        "find_tradesperson",
        "book_tradesperson",
        ("worker_name", "worker_name"),
        (
            "Find a {trade} in {city} and book them on {work_date} to {task}.",
            "I need a {trade} near {city} who can {task} on {work_date}. Choose one and engage "
            "them.",
            "Someone must {task} on {work_date}. Look for a {trade} in {city} and make it fixed.",
            "{trade}, {city}, {work_date}: search and hire whoever you find to {task}",
            "Could you look up a {trade} around {city} and have them {task} on {work_date}?",
        ),
    ),
    Chain(
        "order_flowers",
        "set_dropoff_instruction",
        ("tracking_number", "tracking_number"),
        (
            "Order {bouquet} for {recipient_name} on {delivery_date} and tell the courier to "
            "leave it at the {dropoff_place}.",
            "Send {recipient_name} {bouquet}, arriving {delivery_date}. If nobody is home it "
            "should go to the {dropoff_place}.",
            "{bouquet} to {recipient_name} on {delivery_date}, drop-off place {dropoff_place}.",
            "On {delivery_date} I want {bouquet} delivered to {recipient_name}; she is out a "
            "lot, so have the parcel left at the {dropoff_place}.",
        ),
    ),
    Chain(
        "schedule_appliance_repair",
        "book_cleaning",
        ("visit_date", "cleaning_date"),
        (
            "Get a technician for the {appliance} ({symptom}), preferred days {preferred_days}, "
            "and book a cleaner at {address} for {hours} hours on the day of the visit.",
            "Our {appliance} has a fault: {symptom}. Send someone, days {preferred_days}, and on "
            "the same day have {address} cleaned for {hours} hours.",
            "The day the {appliance} is repaired, I also want {hours} hours of cleaning at "
            "{address}. The problem is {symptom}; {preferred_days} for the visit.",
            "{appliance}, {symptom}, repair on {preferred_days}; that day a cleaner too, {hours} "
            "hours, {address}",
        ),
    ),
    Chain(
        "order_photo_prints",
        "reschedule_delivery",
        ("tracking_number", "tracking_number"),
        (
            "Order {photo_count} photos of {album_name}, {copies} copies each, size "
            "{paper_size}, and have the parcel delivered on {new_date}.",
            "I want {copies} prints of each of the {photo_count} pictures in {album_name} on "
            "{paper_size} paper. Then move the delivery to {new_date}, I'm away before.",
            "{album_name}: {photo_count} pictures, {copies} times each, {paper_size}. The "
            "courier should come on {new_date}.",
            "get {album_name} printed ({photo_count} photos, {copies} each, {paper_size}) and "
            "set the delivery to {new_date}",
        ),
    ),
)
