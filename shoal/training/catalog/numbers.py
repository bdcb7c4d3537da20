"""Tools of computation: mathematics, geometry, statistics, physics, chemistry, engineering."""

from shoal.training.catalog.entry import Chain, Entry

__all__ = ["CHAINS", "ENTRIES"]

ENTRIES: tuple[Entry, ...] = (
    Entry(
        "triangle_area|area_of_triangle|compute_triangle_area|geometry_triangle_area",
        "Area of a triangle from its base and height.|Compute how much a triangle covers|"
        "Triangle area; base and height are lengths in the same unit.",
        {
            "base|bottom|base_length": "int 3..60",
            "height|altitude|vertical": "int 2..40",
            "unit?|units|length_unit": "enum cm, meters, inches, feet",
        },
        (
            "What's the area of a triangle with a base of {base} and a height of {height}?",
            "triangle, height {height}, base {base}[, in {unit}] - how big is it",
            "I'm sewing a three-cornered sail, {height} tall and {base} along the bottom edge. "
            "How much cloth does it cover?",
            "{base} wide at the foot and {height} high up to the tip: how much surface does that "
            "triangular gable have[? All lengths are in {unit}]",
            "My daughter's homework shows a triangle. The altitude is {height} and the side it "
            "stands on is {base}. She needs the space inside it.",
            "half of base times height please, base {base} height {height}",
            "we have a triangular flower bed whose longest edge measures {base}; the far corner "
            "lies {height} away from it. how much ground is that[ with lengths in {unit}]",
            "Could you work out how much paint I need to cover? It's a pennant, {height} from edge "
            "to point, {base} across the wide end.",
            "The plot comes to a point {height} from the road and runs {base} along the road. "
            "I wonder how much land is inside.",
            "Tell me the size of the triangular face whose bottom is {base}[ {unit}] and which "
            "rises {height}",
        ),
        {"area": "float 3..1200"},
        ("The triangle has an area of {area}.", "With base {base} it covers {area} square units."),
    ),
    Entry(
        "triangle_area_from_sides|heron_area|area_by_three_sides|geometry_heron",
        "Area of a triangle when only its three sides are known.|Apply Heron's formula.|"
        "Heron's formula: takes the lengths of all three sides",
        {
            "side_a|a|first_side": "int 40..70",
            "side_b|b|second_side": "int 40..70",
            "side_c|c|third_side": "int 40..70",
        },
        (
            "Use Heron's formula on {side_a}, {side_b} and {side_c}.",
            "A field is fenced by {side_a} m, {side_b} m and {side_c} m of wire, with three "
            "corners. How many square meters are inside?",
            "sides {side_a} {side_b} {side_c}, what area",
            "I measured only the edges of my triangular lot: {side_a}, {side_b}, {side_c}. "
            "How large is the lot?",
            "{side_a} by {side_b} by {side_c}: that's my three-edged tabletop. I'd like to know "
            "how much veneer covers it.",
            "We paced round the paddock, {side_a} steps, then {side_b}, then {side_c} back to the "
            "start. How much grass is enclosed?",
            "Nobody told me the height, just that side a is {side_a}, side b is {side_b} and side "
            "c is {side_c}. Can the area still be found?",
            "Please get me the surface of the triangular panel with edges of {side_a}, {side_b} "
            "and {side_c} centimeters",
            "three ropes of {side_a}, {side_b} and {side_c} feet stretched tight into a triangle, "
            "how much floor do they enclose?",
        ),
        {"area": "float 690..2120", "perimeter": "int 120..210"},
        (
            "The three sides enclose {area} square units, with a perimeter of {perimeter}.",
            "Its area is {area}; walking round it is {perimeter}.",
        ),
    ),
    Entry(
        "circle_area|area_of_circle|disk_area|find_circle_area",
        "Area of a circle of a given radius.|Compute the surface of a disk|"
        "How much a round shape covers; radius is center to rim.",
        {
            "radius|r|circle_radius": "float 0.5..50",
            "decimals?|precision|digits": "int 2..6",
        },
        (
            "How big is a circle with a radius of {radius}[, rounded to {decimals} decimals]?",
            "A sprinkler throws water {radius} meters in every direction. How much lawn does it "
            "wet?",
            "pi r squared for r = {radius}[ to {decimals} places]",
            "{radius} cm from middle to crust. How much pizza is that, in square cm?",
            "I'm tiling the floor of a round tower. From its middle to the wall it's {radius} m. "
            "What do I have to tile[, give me {decimals} decimals]?",
            "circle area radius {radius}",
            "A goat is tied to a post in open grass with {radius} m of rope, how much grass can it "
            "reach",
            "My wife wants a round rug that reaches {radius} feet out from the table's middle. "
            "Could you say how many square feet of wool that takes?",
            "The radio mast covers everything within {radius} km. I'd like to put the covered area "
            "in our brochure[ with {decimals} decimals].",
            "find the surface of a disk, radius is {radius}",
        ),
        {"area": "float 0.8..7850"},
        ("The circle covers {area} square units.", "A radius of {radius} gives an area of {area}."),
    ),
    Entry(
        "cylinder_volume|volume_of_cylinder|tank_capacity|solid_cylinder_volume",
        "Volume of an upright cylinder.|How much a round tank or can holds|"
        "Cylinder volume from the radius of the round end and the height.",
        {
            "radius|r|base_radius": "float 0.2..12",
            "height|h|length": "float 0.5..30",
        },
        (
            "What's the volume of a cylinder with radius {radius} and height {height}?",
            "Our rainwater tank is round, {height} m high, and {radius} m from center to wall. "
            "How much does it hold?",
            "cylinder h={height} r={radius}",
            "How much soup fits in a can {height} cm tall if its lid has a radius of {radius} cm?",
            "{height} meters deep, {radius} meters in radius: that's the well shaft. How much soil "
            "did they dig out?",
            "I pour candles. The mold has a {radius} inch radius and I fill it {height} inches up. "
            "How much wax goes in?",
            "The silo on my uncle's farm has a radius of {radius} feet and stands {height} feet "
            "high. I wonder how many cubic feet of grain it stores.",
            "We need a round concrete column, {radius} m radius, {height} m long. What volume of "
            "concrete should I order",
            "please work out the capacity of a drum that is {height} high; the radius of its "
            "bottom is {radius}",
            "volume of a log {height} m long with radius {radius} m",
            "It's hot today and the kids want the round pool filled to {height} m; it's {radius} m "
            "from the middle to the edge. How many cubic meters of water?",
        ),
        {"volume": "float 0.5..900"},
        ("It holds {volume} cubic units.", "The cylinder's volume is {volume}."),
    ),
    Entry(
        "sphere_volume|ball_volume|volume_of_sphere|geometry_sphere",
        "Volume and surface of a sphere.|Takes a radius, gives what a ball holds and its skin|"
        "Compute how much space a ball takes up.",
        {
            "radius|r|ball_radius": "float 0.5..40",
            "half?|hemisphere|half_only": "flag",
        },
        (
            "How much air is in a ball with a radius of {radius} cm?",
            "sphere volume, r {radius}",
            "{radius} is the radius of a marble. How much glass went into it?",
            "I'm making a dome[, {half=true|just the half sphere}], radius {radius} m. What does "
            "it enclose?",
            "How many cubic millimeters are there in a bearing ball that measures {radius} mm from "
            "the core to the outside?",
            "For a globe of radius {radius}, tell me both what fits inside and how much paper "
            "covers it",
            "The balloon swells until its skin is {radius} m away from its middle. Helium needed?",
            "Imagine a perfectly round planet, {radius} thousand km from core to crust. My class "
            "wants to know how much stuff that is.",
            "give me four thirds pi r cubed with r={radius}[, {half=true|halved for a hemisphere}]",
            "An orange is nearly a sphere. With a radius of {radius} cm, what volume would you "
            "expect?",
        ),
        {"volume": "float 0.5..900", "surface": "float 3..20000"},
        (
            "The volume is {volume} and the surface {surface}.",
            "It takes up {volume} cubic units inside a skin of {surface} square units.",
        ),
    ),
    Entry(
        "point_distance|distance_between_points|euclidean_distance|coordinate_distance",
        "Straight distance between two points of a plane.|Euclidean distance on a grid.|"
        "How far one pair of coordinates is from another",
        {
            "start|from_point|first|point_a": {"x": "int -30..30", "y": "int -30..30"},
            "end|to_point|second|point_b": {"x": "int -30..30", "y": "int -30..30"},
        },
        (
            "How far is it from ({start.x}, {start.y}) to ({end.x}, {end.y})?",
            "distance ({start.x},{start.y}) -> ({end.x},{end.y})",
            "On my map grid the well is at x {end.x}, y {end.y}, and I start at x {start.x}, y "
            "{start.y}. As the crow flies, what's the way?",
            "The robot arm moves from {start.x}, {start.y} to {end.x}, {end.y} in a straight line. "
            "What length is that path?",
            "To reach ({end.x}, {end.y}) from ({start.x}, {start.y}), what is the shortest way in "
            "units?",
            "I'm writing a small game. The archer stands on ({start.x}, {start.y}), the goblin on "
            "({end.x}, {end.y}). How many units must the arrow fly?",
            "point A = ({start.x}, {start.y}), point B = ({end.x}, {end.y}), find AB",
            "Measure the segment that begins at ({start.x}, {start.y}) and ends at "
            "({end.x}, {end.y}), please.",
            "A drill leaves hole ({start.x}, {start.y}) and the next hole sits at ({end.x}, "
            "{end.y}); the foreman wants to know the gap",
        ),
        {"distance": "float 0.5..50"},
        ("The points are {distance} apart.", "It is {distance} units in a straight line."),
    ),
    Entry(
        "hypotenuse|right_triangle_hypotenuse|find_hypotenuse|pythagoras_long_side",
        "Longest side of a right triangle from its two legs.|Pythagoras: legs to hypotenuse.|"
        "Finds the side opposite the right angle",
        {
            "leg_a|a|first_leg|across": "float 0.5..35 1",
            "leg_b|b|second_leg|up": "float 0.5..35 1",
        },
        (
            "legs {leg_a} and {leg_b}, right angle between them, longest side?",
            "What is the hypotenuse if one leg is {leg_a} and the other {leg_b}?",
            "My screen is {leg_a} wide and {leg_b} tall. What's it corner to corner?",
            "The ladder stands {leg_a} m from the wall and must reach {leg_b} m up. How long does "
            "it have to be?",
            "I walked {leg_a} km east, then {leg_b} km north. How far am I from where I set out?",
            "{leg_a} and {leg_b} meet in a right angle; apply Pythagoras",
            "A ramp covers {leg_a} feet of ground and climbs {leg_b} feet. The carpenter asks what "
            "the sloping board must measure.",
            "Could you tell me the diagonal brace for a gate of {leg_a} by {leg_b}?",
            "sqrt of {leg_a} squared plus {leg_b} squared",
            "To check that my deck is square I need the diagonal. The sides are {leg_a} m and "
            "{leg_b} m.",
        ),
        {"length": "float 0.5..50"},
        ("The longest side measures {length}.", "It comes to {length} from end to end."),
    ),
    Entry(
        "rotate_point|turn_point|point_rotation|geometry_rotate",
        "Turn a point of the plane about the origin.|Rotate coordinates by an angle in degrees.|"
        "Where a point lands after a rotation; counterclockwise unless told",
        {
            "point|coordinates|position": {"x": "int -20..20", "y": "int -20..20"},
            "angle|degrees|turn": "int 5..350",
            "direction?|sense|way": "enum clockwise, counterclockwise",
        },
        (
            "Rotate ({point.x}, {point.y}) by {angle} degrees[ {direction}].",
            "Where does the point {point.x}, {point.y} end up if I turn it {angle} degrees about "
            "the origin?",
            "turn x={point.x} y={point.y} through {angle}°[, {direction}]",
            "A {angle} degree spin around the zero point: where does ({point.x}, {point.y}) go?",
            "My sprite sits at ({point.x}, {point.y}) and the whole scene swings round by {angle} "
            "degrees[, going {direction}]. I need its new position.",
            "({point.x}, {point.y}) after a {angle} degree turn[ {direction}]?",
            "The radar dish swept {angle} degrees[ {direction}]. Before that the blip was at "
            "({point.x}, {point.y}); what are its coordinates now?",
            "we are doing transformations in class. The pupil has x {point.x} and y {point.y} and "
            "an angle of {angle}. what's the image point",
            "Please apply a rotation matrix of angle {angle} to the vector ({point.x}, {point.y})",
        ),
        {"new_x": "float -28..28", "new_y": "float -28..28"},
        ("The point moves to ({new_x}, {new_y}).", "Its new place is x {new_x}, y {new_y}."),
    ),
    Entry(
        "greatest_common_divisor|gcd|common_divisor|find_gcd",
        "Greatest common divisor of whole numbers.|Largest number that divides them all evenly.|"
        "GCD of a list of integers",
        {"numbers|values|integers": "list int 6..600"},
        (
            "gcd of {numbers}",
            "What is the largest whole number that goes into {numbers} without a remainder?",
            "I have ribbons of {numbers} cm and want to cut them all into equal pieces, as long as "
            "possible, with nothing left over. How long is a piece?",
            "Find the greatest common divisor of {numbers}, please.",
            "{numbers}: biggest factor they share?",
            "We got boxes with {numbers} sweets and want identical bags with no sweets left. How "
            "many bags at most?",
            "highest common factor {numbers}",
            "My son has to say which is the biggest number dividing each of {numbers}. I forgot "
            "how that goes.",
            "What is the biggest square tile that fits lengths of {numbers} exactly, so that none "
            "has to be cut?",
            "run Euclid's algorithm on {numbers}",
        ),
        {"divisor": "int 1..120"},
        ("The greatest common divisor is {divisor}.", "{divisor} divides all of them."),
    ),
    Entry(
        "least_common_multiple|lcm|common_multiple|smallest_shared_multiple",
        "Least common multiple of whole numbers.|Smallest number all of them divide.|"
        "LCM of a list of integers, such as cycles that should coincide",
        {"numbers|values|integers": "list int 2..40"},
        (
            "lcm of {numbers}",
            "The lights on the mast blink every {numbers} seconds. When do they all flash at the "
            "same moment again?",
            "What is the smallest number that {numbers} all divide?",
            "Our buses leave at once and come back every {numbers} minutes. When do they next "
            "leave together?",
            "I need a common denominator for fractions with {numbers} below the line. The smallest "
            "one, please.",
            "{numbers} - least common multiple?",
            "Gear wheels with {numbers} teeth are marked in red. How many teeth must go by until "
            "the marks meet again?",
            "Find the lowest shared multiple of {numbers}",
            "My machines need oil after {numbers} days respectively. I'd like to know after how "
            "many days all are due at the same time.",
        ),
        {"multiple": "int 10..5000"},
        ("The least common multiple is {multiple}.", "They meet again at {multiple}."),
    ),
    Entry(
        "prime_factors|factorize|prime_factorization|factor_number",
        "Split a whole number into its prime factors.|Prime factorization of an integer.|"
        "Which primes multiply to the given number; may count repeated ones only once",
        {
            "number|n|value": "int 10..5000",
            "distinct?|unique|unique_only": "flag",
        },
        (
            "Factor {number} into primes.",
            "{number} as a product of primes?",
            "Which primes do I have to multiply to get {number}?",
            "prime factorization {number}[, {distinct=true|each prime just once}]",
            "Break {number} down until nothing can be divided any further.",
            "I'm checking a pupil's factor tree for {number}. What should stand at the bottom of "
            "it?",
            "We want to lay {number} tiles in a block, so I need all the primes in it[, "
            "{distinct=true|without repeats}].",
            "decompose n={number}[ {distinct=true|listing only the different primes}]",
            "Could you take {number} apart into its smallest building blocks, the indivisible "
            "ones?",
            "what primes divide {number}",
        ),
        {"factors": "list int 2..97"},
        ("The prime factors are {factors}.", "{number} is built from {factors}."),
    ),
    Entry(
        "check_prime|is_prime|primality_test|prime_check",
        "Tell whether a whole number is prime.|Primality test of one integer.|"
        "Says prime or composite for a given number",
        {"number|n|candidate": "int 2..99999"},
        (
            "Is {number} prime?",
            "{number} prime or not",
            "Can {number} be divided by anything besides one and itself?",
            "I picked {number} as a hash table size. Please confirm it has no divisors.",
            "Run a primality test for {number}",
            "My friend claims that {number} is composite. Is she right?",
            "does {number} have any proper factors",
            "tell me if number {number} is indivisible, it's for a puzzle my grandfather sent",
            "{number} people in the marching band, can they form a rectangle at all or is that "
            "number prime?",
        ),
        {"verdict": "pick prime; composite; not prime"},
        ("The number {number} is {verdict}.", "Verdict for {number}: {verdict}."),
    ),
    Entry(
        "primes_between|list_primes|primes_in_range|prime_sieve",
        "List the primes between two whole numbers.|All prime numbers in a range.|"
        "Sieve of primes from a lower to an upper bound, both included",
        {
            "low|start|lower|from_number": "int 2..100",
            "high|stop|upper|to_number": "int 120..900",
            "limit?|max_count|at_most": "int 3..30",
        },
        (
            "List all primes between {low} and {high}.",
            "Which numbers from {low} up to {high} can't be divided evenly[? {limit} of them will "
            "do]",
            "primes <= {high} and >= {low}",
            "Going no higher than {high} and starting with {low}, which primes are there[? Stop "
            "after {limit}]",
            "I'm making a poster of prime numbers for the classroom, beginning at {low} and ending "
            "at {high}[, with at most {limit} on it].",
            "{low} to {high}, only the primes please",
            "Run a sieve with upper bound {high} and lower bound {low}[, limit {limit}]",
            "For the quiz I need[ {limit}] primes, none of them under {low} or over {high}",
            "what primes come before {high} but not before {low}",
        ),
        {"primes": "list int 101..199", "count": "int 3..80"},
        ("There are {count} primes, among them {primes}.", "I found {count}: {primes}."),
    ),
    Entry(
        "convert_base|base_conversion|change_number_base|number_to_base",
        "Write a decimal whole number in another base.|Convert to binary, octal, hex and so on.|"
        "Number base conversion; base is from 2 to 36",
        {
            "number|value|decimal_number": "int 10..5000",
            "base|radix|target_base": "int 2..36",
            "pad?|min_digits|width": "int 8..16",
        },
        (
            "Write {number} in base {base}.",
            "{number} to base {base}[, padded to {pad} digits]",
            "How would someone counting with {base} digits write {number}?",
            "convert decimal {number}, radix {base}[, width {pad}]",
            "In base {base}, what does {number} look like?",
            "On a planet where people have {base} fingers, how would they note down {number}?",
            "I'm debugging a file header. I need {number} shown in base {base}[ with at least "
            "{pad} digits].",
            "base {base} representation of {number} please",
            "Could you turn the ordinary number {number} into the number system that has {base} "
            "symbols?",
            "what is {number} when you count in bundles of {base} instead of ten[, filled up with "
            "zeros to {pad} places]",
        ),
        {"digits": "pick 1011010; 2F4; 777; 1A9C; 20112; 3ZK; 110010011; 4402; B7D; 16351"},
        ("In base {base} it is {digits}.", "{number} becomes {digits}."),
    ),
    Entry(
        "modular_power|power_mod|mod_exp|modular_exponentiation",
        "Raise a number to a power and take the remainder.|Modular exponentiation.|"
        "Computes base to the exponent, modulo the modulus",
        {
            "base|number|b": "int 2..99",
            "exponent|power|e": "int 2..500",
            "modulus|divisor|m": "int 3..997",
        },
        (
            "{base}^{exponent} mod {modulus}",
            "What remains if {base} to the power of {exponent} is divided by {modulus}?",
            "Modulo {modulus}, what is {base} raised to {exponent}?",
            "I'm doing RSA by hand: modulus {modulus}, exponent {exponent}, message {base}. What's "
            "the ciphertext?",
            "Take {exponent} copies of {base}, multiply them, and tell me the remainder after "
            "dividing by {modulus}",
            "pow({base}, {exponent}, {modulus})",
            "With {modulus} as the modulus and {base} as the base, compute exponent {exponent}, "
            "please.",
            "Our Diffie-Hellman exercise has generator {base}, secret {exponent} and prime "
            "{modulus}. I need my public value.",
            "If I multiply {base} by itself {exponent} times on a clock with {modulus} hours, "
            "where does the hand stop?",
        ),
        {"value": "int 0..996"},
        ("The remainder is {value}.", "That leaves {value}."),
    ),
    Entry(
        "to_roman|roman_numeral|number_to_roman|write_roman_numeral",
        "Write a number as a Roman numeral.|Convert an integer to Roman numerals.|"
        "Number in the letters I, V, X, L, C, D and M",
        {
            "number|value|n": "int 1..3999",
            "lowercase?|small_letters": "flag",
        },
        (
            "{number} in Roman numerals?",
            "How would Caesar have written {number}?",
            "roman {number}[ {lowercase=true|in lower case}]",
            "We're having {number} carved over the door in the old letters, with X and V and so "
            "on. What should the mason cut?",
            "The preface pages need old-style numbers[, {lowercase=true|small letters please}]. "
            "What's page {number}?",
            "I want a tattoo of my year of birth, {number}, the ancient way",
            "Write the number {number} with Ms, Ds and Cs.",
            "turn {number} into one of those film credit numbers like MCM",
            "For a clock face I need {number} as the Romans wrote it[, {lowercase=true|but not in "
            "capitals}].",
        ),
        {"numeral": "pick XIV; MCMLXXXIV; CDXLIV; XCIX; MMXXV; DCCVII; LXVI; CXIX; MDCLXVI; XL"},
        ("{number} is written {numeral}.", "The Romans would write {numeral}."),
    ),
    Entry(
        "count_combinations|combinations|choose|ways_to_choose",
        "Number of ways to choose some of a set, order ignored.|Binomial coefficient n over k.|"
        "Counts the groups of a given size that can be picked from a total",
        {
            "total|n|pool|set_size": "int 10..60",
            "chosen|k|pick_count|group_size": "int 2..9",
        },
        (
            "How many ways are there to choose {chosen} out of {total}?",
            "{total} choose {chosen}",
            "I have {total} players on the squad and {chosen} may start. How many different teams "
            "could I send out?",
            "A pizzeria offers {total} toppings and I take {chosen}. How many pizzas are possible?",
            "Of {total} lottery balls {chosen} are drawn, the sequence doesn't matter. Number of "
            "outcomes?",
            "nCk with k={chosen}, n={total}",
            "We want to form a committee of {chosen}. There are {total} volunteers. Just curious "
            "how many committees are conceivable.",
            "Picking {chosen} books to take on holiday from a shelf of {total}: how many "
            "selections?",
            "If everyone at a party of {total} joins every possible group of {chosen}, how many "
            "groups will there be",
            "binomial coefficient, {total} over {chosen} please",
        ),
        {"ways": "int 10..5000"},
        ("There are {ways} ways.", "You can choose {chosen} of {total} in {ways} ways."),
    ),
    Entry(
        "count_permutations|permutations|ordered_arrangements|count_orderings",
        "Number of ordered arrangements of items.|Count sequences of k items out of n.|"
        "How many orders are possible; may allow the same item more than once",
        {
            "items|n|available|symbols": "int 5..40",
            "places|k|positions|slots": "int 2..5",
            "repeats?|repetition|with_repetition": "flag",
        },
        (
            "In how many orders can {places} of {items} runners come in first?",
            "permutations of {items} taken {places} at a time[, {repeats=true|repeats allowed}]",
            "How many codes of length {places} can I form from {items} symbols[ {repeats=true|if a "
            "symbol may come again}]?",
            "{items} guests, {places} chairs in a line, everyone different. How many seatings?",
            "A president, a treasurer and so on, {places} posts in all, and {items} members of the "
            "club. In how many ways can we fill the posts?",
            "nPk: n {items}, k {places}",
            "There are {places} hooks on the wall and {items} different coats. I wonder in how "
            "many ways they could hang there, order counting.",
            "My lock has {places} positions with {items} letters on each wheel"
            "[, {repeats=true|the same letter can be used twice}]. How many settings is that?",
            "count the ordered arrangements for {places} places and {items} items",
            "The DJ picks {places} songs from {items} and the sequence matters. How many sets are "
            "possible?",
        ),
        {"arrangements": "int 20..78960"},
        ("There are {arrangements} arrangements.", "That makes {arrangements} possible orders."),
    ),
    Entry(
        "dice_probability|dice_odds|roll_chance|probability_dice_sum",
        "Chance that thrown dice add up to a given sum.|Dice odds for an exact total.|"
        "Probability of a total when throwing several dice; six sides unless said",
        {
            "dice|dice_count|number_of_dice": "int 2..6",
            "target|total|wanted_sum": "int 5..30",
            "sides?|faces|die_sides": "int 4..20",
        },
        (
            "What are the odds of rolling a total of {target} with {dice} dice?",
            "{dice} dice, sum {target}, chance?",
            "I need exactly {target} to win and have {dice} dice in my hand[, with {sides} sides "
            "each]. How likely is that?",
            "If I throw {dice} of those[ {sides}-sided] things, how often will they show {target} "
            "together?",
            "chance of {target} when {dice} dice[ with {sides} faces] hit the table",
            "Our game master says {target} is nearly impossible on {dice} dice[ having {sides} "
            "faces]. Is it?",
            "The target is {target}. Number of dice: {dice}.[ Sides: {sides}.] Give me the "
            "probability.",
            "Before I bet my last coins: how probable is {target} as the sum of {dice} dice?",
            "how many percent for {target} eyes in one throw of {dice} dice",
        ),
        {"probability": "float 0.001..0.17 4"},
        ("The probability is {probability}.", "A total of {target} has a chance of {probability}."),
    ),
    Entry(
        "binomial_probability|exact_successes|binomial_pmf|success_count_chance",
        "Chance of exactly k successes in n independent trials.|Binomial distribution.|"
        "Probability of a number of hits, given trials and the chance of each",
        {
            "trials|n|attempts": "int 5..60",
            "successes|k|hits": "int 0..5",
            "chance|p|success_probability": "float 0.05..0.95",
        },
        (
            "What's the probability of exactly {successes} successes in {trials} trials if each "
            "has a chance of {chance}?",
            "She scores each penalty with probability {chance}. In {trials} shots, how likely are "
            "precisely {successes} goals?",
            "binomial n={trials} k={successes} p={chance}",
            "{successes} faulty parts out of {trials} when one is faulty with p = {chance}: how "
            "probable?",
            "Each seed sprouts with probability {chance}. I sow {trials} of them. Could it be that "
            "just {successes} come up?",
            "In a batch of {trials} bulbs, {chance} being the rate of duds, what is the chance "
            "that {successes} are dead?",
            "I guess on every question of the test. {trials} questions, {chance} to get one right, "
            "how likely is a score of {successes}?",
            "p {chance}, {trials} attempts, want {successes} hits exactly",
            "My inspector wonders how unusual {successes} defects are. He looked at {trials} "
            "items, and normally the fraction is {chance}.",
        ),
        {"probability": "float 0..0.4 4"},
        (
            "The probability is {probability}.",
            "Exactly {successes} happen with probability {probability}.",
        ),
    ),
    Entry(
        "z_score|standard_score|standardize_value|normal_z",
        "How many deviations a value lies from the mean.|Standard score of a value.|"
        "Z-score and percentile, given the mean and the standard deviation",
        {
            "score|value|x|observation": "float 20..180",
            "mean|average|mu": "float 40..140",
            "deviation|sd|sigma|standard_deviation": "float 2..25",
        },
        (
            "What's the z-score of {score} with a mean of {mean} and a deviation of {deviation}?",
            "The class averaged {mean}, spread {deviation}, and I got {score}. Where do I stand?",
            "mu {mean}, sigma {deviation}, x {score}, standardize",
            "{score} on a test with average {mean} and standard deviation {deviation}: how unusual "
            "is that?",
            "My baby weighs {score} in the nurse's units. Babies that age have a standard "
            "deviation of {deviation} around {mean}. Should I worry?",
            "How many sigmas away from {mean} is {score}, if one sigma is {deviation}?",
            "With a typical scatter of {deviation}, is a reading of {score} far off the usual "
            "{mean}?",
            "standard score please: observation {score}, deviation {deviation}, mean {mean}",
            "A sensor normally shows {mean} give or take {deviation}. Now it shows {score}. In "
            "which percentile is that?",
        ),
        {"z": "float -4..4", "percentile": "float 0.1..99.9 1"},
        (
            "The standard score is {z}, which is percentile {percentile}.",
            "At z = {z}, the value is above {percentile} percent of all.",
        ),
    ),
    Entry(
        "bayes_update|posterior_probability|bayes_theorem|test_reliability",
        "Probability of a condition after a positive test.|Bayes' rule for a yes or no test.|"
        "Posterior from prevalence, sensitivity and the false positive rate",
        {
            "prior|prevalence|base_rate": "float 0.001..0.3 3",
            "sensitivity|true_positive_rate|hit_rate": "float 0.6..0.99",
            "false_alarm|false_positive_rate|fpr": "float 0.01..0.2",
        },
        (
            "The test came back positive. Sensitivity is {sensitivity}, false positive rate "
            "{false_alarm}, and {prior} of people are ill. How sure is it?",
            "bayes: prior {prior}, sens {sensitivity}, fpr {false_alarm}",
            "A share of {prior} of our mail is spam. The filter flags spam with probability "
            "{sensitivity} and good mail with probability {false_alarm}. If it flags one, is it "
            "really spam?",
            "With a false alarm rate of {false_alarm} and a detection rate of {sensitivity}, how "
            "much should I believe a smoke alarm when fires have a prior of {prior}?",
            "{prior} is how common the disease is. Healthy people test positive at {false_alarm}, "
            "sick ones at {sensitivity}. I'm positive. Now what are my odds?",
            "Update my belief of {prior} with evidence that shows up {sensitivity} of the time if "
            "true and {false_alarm} if not.",
            "My dog barks at burglars with probability {sensitivity} and at cats with probability "
            "{false_alarm}; burglars make up {prior} of night visits. He's barking.",
            "how likely is a defect after the scanner beeped? scanner catches {sensitivity} of "
            "defects, beeps wrongly for {false_alarm}, defect share {prior}",
        ),
        {"posterior": "float 0.01..0.98 3"},
        (
            "After the evidence the probability is {posterior}.",
            "It rises from {prior} to {posterior}.",
        ),
    ),
    Entry(
        "average|mean_of|compute_mean|stats_mean",
        "Mean of a list of numbers.|Average of values; arithmetic unless said otherwise.|"
        "Arithmetic, geometric or harmonic mean of some numbers",
        {
            "values|numbers|data": "list float 1..100 1",
            "method?|kind|mean_type": "enum arithmetic, geometric, harmonic",
        },
        (
            "What's the average of {values}?",
            "{values} - mean please[, {method}]",
            "My grades this term are {values}. What do they come to on the whole?",
            "The kids collected {values} kilos of chestnuts. How much is that per child?",
            "take the[ {method}] mean of {values}",
            "Rainfall last week, day by day: {values}. What would be typical per day?",
            "If we shared {values} out equally, what would each one get?",
            "I timed my walk to work several times and got {values} minutes. On average, how long "
            "do I need?",
            "Sum up {values} and divide by how many there are, would you?",
            "These are growth figures: {values}.[ The {method} mean suits them best.] Boil them "
            "down to a single mean value.",
        ),
        {"mean": "float 1..100"},
        ("The mean is {mean}.", "On average it is {mean}."),
    ),
    Entry(
        "median|find_median|middle_value|stats_median",
        "Middle value of a list of numbers.|Median: half are below it and half above.|"
        "Finds the median of data, robust against outliers",
        {"values|numbers|data": "list int 1..300"},
        (
            "median of {values}",
            "Which number lies in the middle when you sort {values}?",
            "House prices in our street are {values} thousand. One villa spoils the average, so "
            "give me the middle one.",
            "{values}: half above and half below which value?",
            "I need the 50th percentile of {values}",
            "Sort {values} and hand me the center element.",
            "Our response times were {values} ms. The slowest one is an outlier, so I don't want "
            "the mean, rather the middle.",
            "What would the typical household earn, by the median, if we asked a few and "
            "they make {values} a day?",
            "line up the children by height, {values} cm, which height is exactly in the middle",
        ),
        {"median": "float 1..300 1"},
        ("The median is {median}.", "Half of the values are below {median}."),
    ),
    Entry(
        "standard_deviation|spread_of_values|compute_stdev|stats_deviation",
        "Standard deviation of a list of numbers.|How far values scatter about their mean.|"
        "Measures spread; whole population unless a sample is meant",
        {
            "values|numbers|data|readings": "list float 1..100 1",
            "sample?|is_sample|from_sample": "flag",
        },
        (
            "What is the standard deviation of {values}?",
            "How much do {values} scatter?",
            "stdev {values}[, {sample=true|sample version}]",
            "I weighed the same stone again and again: {values}. How consistent is my scale?",
            "Are these readings steady or all over the place? {values}",
            "{values} are the thicknesses from the lab[, {sample=true|only a sample of the "
            "batch}]. The boss wants their sigma.",
            "Compute the root mean square distance from the mean for {values}"
            "[ {sample=true|dividing by n minus one}].",
            "Tell me the spread of my swim times, they were {values}",
            "My sugar levels were {values}. The doctor asked how strongly they vary, as one "
            "number.",
        ),
        {"deviation": "float 2..25"},
        ("The standard deviation is {deviation}.", "They scatter by {deviation} about the mean."),
    ),
    Entry(
        "correlation|correlate|pearson_correlation|correlation_coefficient",
        "Correlation of two lists of numbers.|Pearson's r, or Spearman's by rank.|"
        "How strongly two series move together, from -1 to 1",
        {
            "xs|first_series|x_values|left": "list int 1..90",
            "ys|second_series|y_values|right": "list float 1..50 1",
            "method?|type|coefficient": "enum pearson, spearman, kendall",
        },
        (
            "Do {xs} and {ys} go together?",
            "correlation of {xs} with {ys}[, {method}]",
            "My hours of sleep were {ys}; before that I had written down the coffee I drank, {xs} "
            "cups, as my x values. Is there a link?",
            "x: {xs}; y: {ys}; r?",
            "The first series is {xs}, the second {ys}. How strongly are they related[, by "
            "{method}]?",
            "I counted customers, {xs}, and measured rain, {ys}. Did the rain have anything to do "
            "with it?",
            "{xs} on one axis, {ys} on the other: is that a tight cloud or just noise?",
            "Use {method=spearman|ranks}: how well do {xs} agree with {ys}?",
            "We compared the ages {xs} and the reaction times {ys}; please put a coefficient on "
            "that[ with the {method} method]",
        ),
        {"r": "float -1..1", "strength": "pick weak; moderate; strong; very strong; negligible"},
        ("The coefficient is {r}, a {strength} link.", "They correlate with {r}: {strength}."),
    ),
    Entry(
        "fit_line|linear_regression|least_squares_line|trend_line",
        "Fit a straight line to points by least squares.|Linear regression of y on x.|"
        "Finds slope and intercept of the line that best follows the data",
        {
            "inputs|x|x_data|independent": "list int 0..40",
            "outputs|y|y_data|dependent": "list float 0..200 1",
        },
        (
            "Put a straight line through x = {inputs} and y = {outputs}.",
            "Which line fits best if {outputs} were measured at {inputs}?",
            "regress {outputs} on {inputs}",
            "A spring stretches to {outputs} mm under {inputs} weights. I want the slope of the "
            "line through my data.",
            "I plotted {inputs} along the bottom and {outputs} up the side and it looks straight. "
            "What's its equation?",
            "{inputs} weeks after planting, my bean was {outputs} cm tall. What growth per week "
            "does the trend show?",
            "We logged these: inputs {inputs}, outputs {outputs}. Least squares please, intercept "
            "too.",
            "My lab report needs a calibration line. Absorbances were {outputs} for "
            "concentrations of {inputs}.",
            "find a and b so that y = a x + b comes closest; y is {outputs} and x is {inputs}",
        ),
        {"slope": "float -10..10", "intercept": "float -50..100"},
        (
            "The best line is y = {slope} x + {intercept}.",
            "It has a slope of {slope} and meets the axis at {intercept}.",
        ),
    ),
    Entry(
        "survey_sample_size|required_sample|sample_size|respondents_needed",
        "How many people a survey must ask.|Sample size for a margin of error in percent.|"
        "Respondents needed, from population, margin and confidence in percent",
        {
            "population|people|group": "int 500..90000",
            "margin|error|margin_of_error": "int 1..10",
            "confidence?|confidence_level|certainty": "int 80..99",
        },
        (
            "How many of {population} customers do I have to ask to be within {margin} percent?",
            "sample size: population {population}, margin {margin}%[, confidence {confidence}%]",
            "We're polling a town of {population}. An error of {margin} percent is fine[, at "
            "{confidence} percent confidence]. How many doors must we knock on?",
            "To stay within plus or minus {margin} percent, what number out of {population} "
            "students should fill in my questionnaire?",
            "{population} voters live here. I can accept {margin} points of error[ and want to be "
            "{confidence} percent sure]. How many calls is that?",
            "My thesis supervisor asks how many respondents I need. The company has {population} "
            "staff and she accepts a margin of {margin} percent.",
            "margin {margin} percent, population {population}[, confidence {confidence}] - how "
            "many respondents",
            "I can't question all {population} members. How few will do, if I want to be off by "
            "{margin} percent at most[, with {confidence} percent certainty]?",
        ),
        {"respondents": "int 60..4000"},
        (
            "You need {respondents} respondents.",
            "Ask {respondents} people out of {population}.",
        ),
    ),
    Entry(
        "quadratic_roots|solve_quadratic|quadratic_equation|algebra_quadratic",
        "Solve a quadratic equation.|Roots of a x^2 + b x + c = 0.|"
        "Takes the three coefficients, gives both solutions",
        {
            "a|quadratic|a_coefficient": "int 1..9",
            "b|linear|b_coefficient": "int -40..40",
            "c|constant|c_coefficient": "int -60..30",
        },
        (
            "Solve {a}x^2 + {b}x + {c} = 0.",
            "quadratic with a={a}, b={b}, c={c}",
            "Where does the parabola with coefficients {a}, {b} and {c} cross the x axis?",
            "The constant term is {c}, the linear coefficient {b}, and {a} stands before x "
            "squared. What are the roots?",
            "{a} {b} {c} into the midnight formula please",
            "For which x is {a} x² plus {b} x plus {c} zero?",
            "I'm stuck on exercise seven: {a} times x squared, then {b} times x, then {c}, all "
            "equal to nothing. What can x be?",
            "Help me find the zeros of f(x) = {a}x^2 + {b}x + {c}",
            "my parabola has b of {b}, c of {c} and a of {a}, does it touch the axis anywhere",
        ),
        {"roots": "list float -20..20"},
        ("The roots are {roots}.", "x can be {roots}."),
    ),
    Entry(
        "evaluate_polynomial|polynomial_value|poly_eval|horner_scheme",
        "Value of a polynomial at a point.|Evaluate a polynomial by Horner's scheme.|"
        "Coefficients go from the highest power to the constant; x is where to evaluate",
        {
            "coefficients|coeffs|terms": "list int -9..9",
            "x|at|point": "float -6..6 1",
        },
        (
            "What's the value of the polynomial with coefficients {coefficients} at x = {x}?",
            "Put {x} into the polynomial {coefficients}.",
            "poly {coefficients} at {x}",
            "At {x}, what does the curve with the factors {coefficients} come to?",
            "Use Horner's scheme for {coefficients}; plug in {x}.",
            "My calibration curve is given by {coefficients}, highest power first. The sensor "
            "reads {x}. What's the corrected reading?",
            "{x} is x. The coefficients are {coefficients}. What comes out?",
            "If f has coefficients {coefficients}, how much is f of {x}?",
            "I wonder how high the rollercoaster is at position {x}; its profile is a polynomial "
            "whose numbers are {coefficients}, leading one first",
        ),
        {"value": "float -900..900"},
        ("The value is {value}.", "At x = {x} it comes to {value}."),
    ),
    Entry(
        "solve_linear_system|two_equations|simultaneous_equations|solve_pair",
        "Solve two linear equations in x and y.|Simultaneous equations a x + b y = c.|"
        "Finds the x and y that satisfy both equations",
        {
            "first|equation1|eq_one": {"a": "int 1..12", "b": "int 1..12", "c": "int 5..99"},
            "second|equation2|eq_two": {"a": "int 1..12", "b": "int 1..12", "c": "int 5..99"},
        },
        (
            "Solve {first.a}x + {first.b}y = {first.c} and {second.a}x + {second.b}y = {second.c}.",
            "{first.a} apples and {first.b} pears cost {first.c}, while {second.a} apples and "
            "{second.b} pears cost {second.c}. What does one of each cost?",
            "Where do the lines {first.a}x+{first.b}y={first.c} and "
            "{second.a}x+{second.b}y={second.c} cross?",
            "Which x and y satisfy both? First: {first.a} x plus {first.b} y is {first.c}. Second: "
            "{second.a} x plus {second.b} y makes {second.c}.",
            "On Monday we sold {first.a} adult and {first.b} child tickets for {first.c} euros, on "
            "Tuesday {second.a} and {second.b} for {second.c}. How much is each kind of ticket?",
            "{first.c} = {first.a}x + {first.b}y; {second.c} = {second.a}x + {second.b}y; x, y?",
            "Two unknowns. Take {first.a} of one and {first.b} of the other and you get {first.c}. "
            "With {second.a} and {second.b} it's {second.c}. I can't work it out.",
            "A riddle from my aunt: {first.a} goats and {first.b} sheep eat {first.c} kilos, "
            "{second.a} goats and {second.b} sheep eat {second.c}. How much does a goat eat, and "
            "how much a sheep?",
        ),
        {"x": "float -20..20", "y": "float -20..20"},
        ("The solution is x = {x}, y = {y}.", "One is {x} and the other {y}."),
    ),
    Entry(
        "definite_integral|integrate|area_under_curve|calculus_integral",
        "Definite integral of a function between two bounds.|Area under a curve.|"
        "Integrates an expression in x from a lower to an upper bound",
        {
            "expression|function|integrand": "pick x^2; 3x + 1; sin(x); exp(-x); 1/x; x^3 - 2x; "
            "cos(2x); sqrt(x); ln(x); x * exp(x); 5 - x^2; 1/(1 + x^2); tan(x/4); x^4 + 7; "
            "2^x; (x + 3)^2",
            "lower|a|start|from_x": "int 1..5",
            "upper|b|stop|to_x": "int 6..20",
        },
        (
            "Integrate {expression} from {lower} to {upper}.",
            "What's the area under {expression} between {lower} and {upper}?",
            "integral, upper bound {upper}, lower bound {lower}, of {expression} dx",
            "{expression}, x running from {lower} up to {upper}: how much lies beneath the curve?",
            "A pump delivers {expression} liters a minute at minute x. How much in all, from "
            "minute {lower} until minute {upper}?",
            "The force on my cart is {expression} at position x. What work is done if it ends at "
            "{upper} and began at {lower}?",
            "Up to {upper}, beginning at {lower}, accumulate {expression}",
            "I forgot how to find an antiderivative. Could you just give me the number for "
            "{expression} on the interval {lower} to {upper}?",
            "what do I get if I sum {expression} continuously as x goes {lower} -> {upper}",
        ),
        {"value": "float 0.5..5000"},
        ("The integral is {value}.", "From {lower} to {upper} it amounts to {value}."),
    ),
    Entry(
        "differentiate|derivative|find_derivative|calculus_derivative",
        "Derivative of an expression.|Differentiate a function, once or several times.|"
        "Rate of change of a function as a formula; order 2 is the second derivative",
        {
            "expression|function|formula": "pick x^3 + 2x; sin(3x); ln(x^2); exp(-2x); 1/x^2; "
            "x * cos(x); sqrt(x + 1); tan(x); (2x + 5)^4; x^2 * ln(x); 7x^5 - x; x/(x + 1); "
            "exp(x) * sin(x); arctan(x)",
            "order?|times|nth": "int 2..5",
        },
        (
            "What is the derivative of {expression}?",
            "d/dx {expression}[, order {order}]",
            "Differentiate {expression}[ {order} times].",
            "Given the position {expression} at moment x, what formula has the speed?",
            "How does {expression} change as x grows? I need the rate as a formula.",
            "{expression}: slope formula please",
            "I'm cramming for calculus and can't apply the rules to {expression}. What comes out?",
            "Give me f' where f(x) = {expression}",
            "The tangent to y = {expression} has which gradient, in terms of x?",
            "Our marginal cost comes from the cost curve {expression}. Work it out symbolically.",
        ),
        {"derivative": "pick 3x^2 + 2; 3 cos(3x); 2/x; -2 exp(-2x); -2/x^3; 1/(1 + x^2)"},
        ("The derivative is {derivative}.", "It changes as {derivative}."),
    ),
    Entry(
        "free_fall|fall_time|drop_physics|falling_object",
        "Time and impact speed of a dropped object.|Free fall without air from a height in m.|"
        "How long something falls, and how fast it lands; gravity in m/s2",
        {
            "height|drop_height|fall_distance": "float 1..180 1",
            "gravity?|g|gravity_acceleration": "float 1.6..25",
        },
        (
            "I drop a stone into a well {height} m deep. When do I hear the splash?",
            "free fall from {height} m[, g = {gravity}]",
            "How fast is something when it hits the ground after falling {height} meters?",
            "{height} meters straight down, no air[, with a gravity of {gravity}]. How long does "
            "it take?",
            "My phone slipped off a balcony, {height} m up. At what speed did it land?",
            "An astronaut lets go of a hammer at a height of {height} m[ where gravity is "
            "{gravity}]. Seconds until it touches down?",
            "For a stunt, the dummy falls off a {height} meter roof. The crew must know how many "
            "seconds they have to film it.",
            "Ignoring drag, how many seconds would a coin need from a {height} m tower",
            "The apple hangs {height} m above Newton. How much time has he got left[ if g is "
            "{gravity}]?",
            "an egg goes over the edge at {height} m. impact velocity please",
        ),
        {"seconds": "float 0.4..15", "velocity": "float 1..60"},
        (
            "It falls for {seconds} seconds and lands at {velocity} m/s.",
            "Impact comes after {seconds} s with a speed of {velocity} m/s.",
        ),
    ),
    Entry(
        "projectile_range|throw_distance|ballistic_range|launch_range",
        "How far a thrown object flies.|Projectile range from launch speed and angle.|"
        "Range and peak of a throw; speed in m/s, angle in degrees, release height in m",
        {
            "speed|launch_speed|initial_velocity": "float 3..60 1",
            "angle|launch_angle|elevation": "int 10..80",
            "height?|release_height|start_height": "float 0.5..20",
        },
        (
            "How far does a ball fly at a speed of {speed} m/s and an angle of {angle} degrees?",
            "{angle} degrees, {speed} m/s[, released at {height} m]: where does it come down?",
            "She puts the shot at {speed} m/s, {angle} degrees above the horizontal[, letting go "
            "at {height} m]. What distance will the judges measure?",
            "launch {speed} m/s at {angle}°, range?",
            "We built a catapult tilted by {angle} degrees. The stones leave it with {speed} m/s. "
            "Can I find out where to put the target?",
            "Would a jet of water leaving the hose at {speed} m/s reach the fire if I hold the "
            "nozzle at {angle} degrees[, {height} m off the ground]?",
            "With the cannon's elevation at {angle} and a muzzle velocity of {speed}, how far off "
            "does the ball land?",
            "The frog leaps at {angle} degrees with {speed} meters per second. It's for a "
            "children's book, but I'd like the length of the jump to be right.",
            "If I kick it at {speed} meters a second, aiming {angle} degrees up, how high and how "
            "far does it go",
        ),
        {"distance": "float 1..370", "peak": "float 0.5..180"},
        ("It flies {distance} m and rises to {peak} m.", "Range {distance} m, peak {peak} m."),
    ),
    Entry(
        "kinetic_energy|energy_of_motion|motion_energy|moving_body_energy",
        "Energy of a moving body.|Kinetic energy in joules from mass (kg) and speed (m/s).|"
        "Half the mass times the velocity squared",
        {
            "mass|m|weight_kg": "float 0.1..2000",
            "velocity|v|speed": "float 1..60",
        },
        (
            "What's the kinetic energy of {mass} kg moving at {velocity} m/s?",
            "KE: m {mass}, v {velocity}",
            "How many joules does a {mass} kg cart carry when it rolls at {velocity} m/s?",
            "At {velocity} meters per second, how hard would a {mass} kilo sack hit me, in joules?",
            "The brakes have to soak up everything a {mass} kg car has at {velocity} m/s. How much "
            "heat is that?",
            "{velocity} m/s is the speed of the hail, {mass} kg the biggest stone. Energy?",
            "half m v squared with a mass of {mass} and a velocity of {velocity}",
            "I'm choosing a crash barrier. The trolley weighs {mass} kg, it comes in at "
            "{velocity} m/s, and the builder wants the energy of the impact.",
            "A curler sends off a stone with {velocity} m/s. It weighs {mass} kg. I'd love to know "
            "the work she put into it.",
            "what energy is in a {mass} kg flywheel block flung off with {velocity} m/s",
        ),
        {"joules": "float 1..90000"},
        ("It carries {joules} joules.", "The energy of motion is {joules} J."),
    ),
    Entry(
        "acceleration|compute_acceleration|average_acceleration|physics_acceleration",
        "Acceleration between two speeds.|How quickly speed changes, in m/s2.|"
        "Takes the speed before, the speed after (m/s) and the seconds between",
        {
            "initial_speed|start_speed|v0|speed_before": "float 0..20 1",
            "final_speed|end_speed|v1|speed_after": "float 21..70 1",
            "seconds|duration|elapsed|time_taken": "float 0.5..30 1",
        },
        (
            "What's the acceleration from {initial_speed} to {final_speed} m/s in {seconds} s?",
            "A train reaches {final_speed} m/s after {seconds} seconds. It was doing "
            "{initial_speed} m/s before. How strongly did it pull away?",
            "in {seconds} s my car went up to {final_speed} m/s starting with {initial_speed}",
            "{seconds} seconds from {initial_speed} m/s to {final_speed} m/s, how many m/s² are "
            "that?",
            "The final speed was {final_speed}, the initial speed {initial_speed} and it lasted "
            "{seconds} seconds; how fast did the speed grow?",
            "Will my coffee spill? The tram speeds up from {initial_speed} to {final_speed} meters "
            "a second within {seconds} seconds, so how many g's or m/s² is it?",
            "v1 {final_speed}, v0 {initial_speed}, t {seconds}, a?",
            "My data logger shows {initial_speed} m/s at first and, {seconds} seconds later, "
            "{final_speed} m/s. What rate of change do I write in the report?",
            "how hard does a cheetah push off if it needs {seconds} s to be at {final_speed} m/s, "
            "coming out of a jog of {initial_speed} m/s",
        ),
        {"value": "float 0.1..90"},
        ("The acceleration is {value} m/s2.", "Speed grows by {value} m/s every second."),
    ),
    Entry(
        "ohms_law_current|electric_current|current_from_voltage|circuit_current",
        "Current through a resistor.|Ohm's law: amperes from volts and ohms.|"
        "How much current flows at a voltage through a resistance",
        {
            "voltage|volts|potential": "float 1.5..400 1",
            "resistance|ohms|load_resistance": "float 1..900",
        },
        (
            "How much current flows with a voltage of {voltage} V and a resistance of "
            "{resistance} ohms?",
            "{voltage} volts across {resistance} ohms, how many amps",
            "My heater has {resistance} ohms and hangs on {voltage} V. Will the fuse blow? I need "
            "the amperes.",
            "I = ? for R = {resistance}, U = {voltage}",
            "If I connect a {resistance} ohm coil to a {voltage} volt supply, what does the "
            "ammeter read?",
            "Through {resistance} ohms, {voltage} V will push how much?",
            "{voltage} V battery. The lamp's filament measures {resistance} ohms. What does it "
            "draw?",
            "Apply Ohm's law: resistance {resistance}, voltage {voltage}.",
            "I touched an electric fence of {voltage} volts and my skin is about {resistance} "
            "ohms, they say. What went through me?",
            "Could you say what amperage a {voltage} V source drives through a wire of "
            "{resistance} ohms?",
        ),
        {"current": "float 0.1..20"},
        ("A current of {current} amperes flows.", "It draws {current} A."),
    ),
    Entry(
        "combine_resistors|total_resistance|equivalent_resistance|resistor_network",
        "Total resistance of several resistors.|Resistors in series or in parallel, in ohms.|"
        "Equivalent resistance; arrangement says how they are wired",
        {
            "resistors|resistances|ohm_values": "list int 2..900",
            "arrangement|wiring|connection": "enum series, parallel",
        },
        (
            "What's the total resistance of {resistors} ohms in {arrangement}?",
            "{resistors} ohm, {arrangement}, total?",
            "In {arrangement}, what do resistors of {resistors} ohms come to?",
            "I have {resistors} ohms in the drawer. If I solder them {arrangement=series|one after "
            "another}, what will the meter show?",
            "Wired {arrangement=parallel|side by side}, how many ohms are {resistors}?",
            "Replace {resistors} ohms connected in {arrangement} by a single part. Which value "
            "must it have?",
            "Two heating wires and more: {resistors} ohms. They are in {arrangement}. How many "
            "ohms does the source see?",
            "arrangement {arrangement}; resistors {resistors}",
            "My string of bulbs is a {arrangement} circuit, each bulb has its own ohms: "
            "{resistors}. What is it as a whole?",
            "equivalent of {resistors} ohms when {arrangement=parallel|all of them share both "
            "ends}",
        ),
        {"total": "float 1..900"},
        ("Together they have {total} ohms.", "In {arrangement} that makes {total} ohms."),
    ),
    Entry(
        "thin_lens|lens_image|image_distance|optics_lens",
        "Where a thin lens forms the image.|Lens equation: image distance and magnification.|"
        "Image of an object by a lens; all distances in cm",
        {
            "focal_length|f|focus": "float 2..25 1",
            "object_distance|u|distance_to_object": "float 26..300 1",
            "lens?|lens_type|shape": "enum converging, diverging",
        },
        (
            "Where is the image with a focal length of {focal_length} cm and an object distance of "
            "{object_distance} cm?",
            "An ant sits {object_distance} cm in front of my {focal_length} cm[ {lens}] lens. "
            "Where must the screen go?",
            "f={focal_length} u={object_distance}[ {lens}], v?",
            "I hold a magnifier, focal length {focal_length} cm, {object_distance} cm away from a "
            "candle. At what distance behind the glass is the flame sharp?",
            "{object_distance} cm from the slide to the glass, {focal_length} cm focus: where do "
            "we get a sharp picture and how large is it?",
            "The projector's[ {lens}] lens focuses at {focal_length} cm; the film is "
            "{object_distance} cm off. How far away do I hang the sheet?",
            "For a[ {lens}] lens that brings sunlight to a point at {focal_length} cm, find the "
            "place of the picture of a pencil {object_distance} cm away.",
            "My camera should be sharp for an insect at {object_distance} cm. With "
            "{focal_length} cm glass, how far back is the sensor?",
            "we did optics today: object at {object_distance}, lens of {focal_length}, asks for "
            "the position and the enlargement",
        ),
        {"image_distance": "float 2..300", "magnification": "float 0.1..9"},
        (
            "The image is {image_distance} cm behind the lens, magnified {magnification} times.",
            "Look at {image_distance} cm; the magnification is {magnification}.",
        ),
    ),
    Entry(
        "refraction_angle|snells_law|bend_of_light|optics_refraction",
        "Angle of light after it enters another material.|Snell's law of refraction.|"
        "How light bends from one medium into another; angle in degrees from the normal",
        {
            "from_medium|first_medium|source_medium|outside": "pick air; water; glass; diamond; "
            "ice; ethanol; acrylic; quartz; sapphire; glycerin; olive oil; crown glass",
            "to_medium|second_medium|target_medium|inside": "pick water; glass; flint glass; "
            "air; ice; diamond; salt water; amber; benzene; ruby; polycarbonate; honey",
            "angle|incidence|incident_angle": "int 5..80",
        },
        (
            "Light goes from {from_medium} into {to_medium} at {angle} degrees. At what angle does "
            "it go on?",
            "A ray enters {to_medium} out of {from_medium}, incidence {angle} degrees. Where does "
            "it bend to?",
            "snell {from_medium} -> {to_medium} {angle}°",
            "{angle} degrees off the normal, a laser leaves {from_medium} and meets {to_medium}. "
            "What happens to its direction?",
            "How strongly does {to_medium} bend a beam that comes out of {from_medium} at "
            "{angle} degrees?",
            "I shine a torch through {from_medium}; below it lies {to_medium}. It strikes the "
            "boundary at {angle} degrees. I wonder how it continues.",
            "Into {to_medium}, from {from_medium}, angle of incidence {angle}: refraction, please.",
            "Why does my spoon look broken? Say the light comes from {from_medium} to "
            "{to_medium} at {angle} degrees, what's the new angle?",
            "My ray tracer needs the direction in {to_medium} for rays that hit it at {angle} "
            "degrees, traveling in {from_medium} before that",
        ),
        {"refracted": "float 2..88 1"},
        (
            "The ray continues at {refracted} degrees.",
            "In {to_medium} it runs {refracted} degrees from the normal.",
        ),
    ),
    Entry(
        "pendulum_period|swing_time|pendulum_time|physics_pendulum",
        "Duration of one swing of a pendulum.|Period of a pendulum of a length in meters.|"
        "How long a pendulum takes to go forth and back, on Earth or elsewhere",
        {
            "length|string_length|rope": "float 0.2..40",
            "place?|planet|body": "enum earth, moon, mars, jupiter, venus",
        },
        (
            "What's the period of a pendulum with a length of {length} m?",
            "How long does one back-and-forth take on a {length} m rope[, on the {place=moon|moon}"
            "]?",
            "pendulum {length} m[, {place}]",
            "The clock weight hangs on a {length} meter rod. How many seconds per swing?",
            "{length} m of string, a stone at its end. When does the stone come back to my hand?",
            "My nephew's swing has chains {length} m long. How often must I push, in seconds?",
            "I want a tick every second. Is {length} m right? Tell me the timing it would have"
            "[ on {place}].",
            "A wrecking ball dangles from {length} m of cable. What's the time for a full cycle?",
            "We hung a bowling ball in the stairwell, length {length}. I'd like its oscillation "
            "time[, just as if we were on {place}].",
            "two pi root l over g, l is {length}",
        ),
        {"period": "float 0.5..30"},
        ("One full swing takes {period} seconds.", "The period is {period} s."),
    ),
    Entry(
        "heat_energy|heating_energy|heat_required|thermal_energy",
        "Heat needed to warm a substance.|Energy from mass (kg), substance and temperatures.|"
        "Kilojoules to bring a material from one temperature to another, in Celsius",
        {
            "substance|material|what": "pick water; aluminium; copper; iron; olive oil; sand; "
            "milk; concrete; ethanol; glass; granite; steel; brick; honey; lead; air",
            "mass|kilograms|amount_kg": "float 0.2..90",
            "start_temperature|initial|from_celsius": "int 2..30",
            "end_temperature|final|to_celsius": "int 35..180",
        },
        (
            "How much energy do I need to heat {mass} kg of {substance} from {start_temperature} "
            "to {end_temperature} degrees?",
            "{mass} kg {substance}, {start_temperature} -> {end_temperature} C, kJ?",
            "To bring {substance} up to {end_temperature} °C from {start_temperature} °C, {mass} "
            "kilos of it, how many kilojoules are necessary?",
            "My kiln shelf is {mass} kg of {substance}. It's {start_temperature} degrees now and "
            "should be {end_temperature}. What will that take?",
            "The {substance} must have {end_temperature} degrees at the end; it starts at "
            "{start_temperature}. There are {mass} kg. How much heat goes in?",
            "I'm working out the gas bill of our canteen. Every day they warm {mass} kg of "
            "{substance}, which is at {start_temperature} degrees, up to {end_temperature}.",
            "end temperature {end_temperature}, start temperature {start_temperature}, mass "
            "{mass}, substance {substance}",
            "A solar stove shall take {mass} kilograms of {substance} to {end_temperature} "
            "degrees. The morning temperature is {start_temperature}. Can we estimate the energy?",
            "q = m c dT for {substance}: {mass} kg, initial {start_temperature}, final "
            "{end_temperature}",
        ),
        {"kilojoules": "float 5..60000"},
        (
            "It takes {kilojoules} kJ.",
            "Heating {mass} kg of {substance} needs {kilojoules} kilojoules.",
        ),
    ),
    Entry(
        "solution_molarity|molarity|molar_concentration|chem_molarity",
        "Molarity of a solution in mol per liter.|Concentration after dissolving a solid.|"
        "Takes grams dissolved, molar mass in g/mol and liters of solution",
        {
            "mass|grams|solute_mass": "float 0.5..250",
            "molar_mass|molecular_weight|g_per_mol": "float 17..400",
            "volume|liters|solution_volume": "float 0.1..5",
        },
        (
            "What's the molarity if I dissolve {mass} g with a molar mass of {molar_mass} in "
            "{volume} liters?",
            "{mass} g in {volume} L, M = {molar_mass} g/mol, concentration?",
            "I filled {volume} liters of water onto {mass} grams of salt, {molar_mass} grams per "
            "mole. How many moles per liter?",
            "The label should say how strong the solution is. In it are {mass} g of sugar "
            "({molar_mass} g/mol), topped up to {volume} L.",
            "A mole of it weighs {molar_mass} g. We took {mass} g and ended up with {volume} "
            "liters. So how many mol/L have we got?",
            "{volume} L flask. Molecular weight {molar_mass}. Weighed in: {mass} grams. Work out "
            "the concentration please",
            "how concentrated is my stock, {mass} grams, molecular weight {molar_mass}, volume "
            "{volume}",
            "Our new trainee stirred {mass} g into {volume} l and didn't note what M that is. The "
            "compound has {molar_mass} g/mol.",
        ),
        {"concentration": "float 0.001..2 3"},
        ("The solution has {concentration} mol/L.", "It is {concentration} molar."),
    ),
    Entry(
        "dilution|dilute_stock|dilution_volume|chem_dilution",
        "How much stock to take for a diluted solution.|C1 V1 = C2 V2 for the laboratory.|"
        "Stock and water for a wanted strength; volume is that of the final mix in ml",
        {
            "stock|stock_concentration|c1|strong": "float 5..18",
            "target|target_concentration|c2|wanted": "float 0.1..4",
            "volume|final_volume|v2|total_ml": "int 50..2000",
        },
        (
            "I have a {stock} M stock and need {volume} ml at {target} M. How much do I take?",
            "dilute {stock} M to {target} M, {volume} ml total",
            "To end up with {volume} ml of {target} molar acid, how much of the {stock} molar "
            "bottle goes in?",
            "{volume} milliliters, {target} M, made from {stock} M: stock and water?",
            "The recipe wants a target concentration of {target}. Our stock concentration is "
            "{stock}. It has to make {volume} ml.",
            "Our cleaner comes at {stock} percent strength, but the floor tolerates {target} "
            "percent. How do I mix a bucket of {volume} ml?",
            "How many ml of concentrate ({stock} M) should be topped up to {volume} ml so that "
            "it's only {target} M?",
            "Make {target} M out of {stock} M please, I'll need {volume} ml for the whole class.",
            "the buffer is too strong. it's {stock} M, should be {target} M, {volume} ml of it in "
            "the end. what do I pipette",
        ),
        {"stock_ml": "float 1..900", "water_ml": "float 20..1900"},
        (
            "Take {stock_ml} ml of stock and {water_ml} ml of water.",
            "Mix {water_ml} ml of water with {stock_ml} ml of the stock.",
        ),
    ),
    Entry(
        "molar_mass|molecular_weight|formula_mass|chem_molar_mass",
        "Molar mass of a chemical formula in g/mol.|Grams that one mole weighs.|"
        "Adds up the atomic masses of a compound",
        {
            "formula|compound|molecule": "pick NaCl; H2SO4; C6H12O6; CaCO3; KMnO4; NH3; "
            "C2H5OH; Fe2O3; AgNO3; CuSO4; Mg(OH)2; C8H10N4O2; NaHCO3; HCl; table salt; caffeine; "
            "acetic acid; glucose; ammonium nitrate",
        },
        (
            "What's the molar mass of {formula}?",
            "{formula} g/mol",
            "How many grams does one mole of {formula} weigh?",
            "I'm about to weigh out a mole of {formula}. What should the balance show?",
            "Add up the atomic masses in {formula} for me, please.",
            "For {formula}, what's the molecular weight?",
            "My chemistry homework says 'convert grams of {formula} to moles'. Which number do I "
            "divide by?",
            "is {formula} a heavy molecule? how heavy exactly",
            "need the formula mass, formula: {formula}",
        ),
        {"molar_mass": "float 17..400"},
        ("Its molar mass is {molar_mass} g/mol.", "One mole of {formula} weighs {molar_mass} g."),
    ),
    Entry(
        "gas_pressure|ideal_gas_pressure|ideal_gas_law|pressure_of_gas",
        "Pressure of an ideal gas.|Ideal gas law: moles, liters and Celsius to pressure.|"
        "How strongly a gas presses on its container, in bar unless a unit is given",
        {
            "moles|n|amount": "float 0.1..40",
            "volume|liters|container_volume": "float 1..200",
            "temperature|celsius|gas_temperature": "int -40..300",
            "unit?|pressure_unit|output_unit": "enum bar, kilopascals, atmospheres, psi",
        },
        (
            "What pressure do {moles} moles of gas have in {volume} liters at {temperature} °C?",
            "n={moles} V={volume} T={temperature}[, in {unit}]",
            "At {temperature} degrees, {moles} mol of helium sit in a {volume} L bottle. What does "
            "the gauge say[ in {unit}]?",
            "My {volume} liter tank gets {moles} moles of nitrogen pumped in. It's {temperature} "
            "°C outside. Could it burst? How many[ {unit}] does that make inside?",
            "A temperature of {temperature}, a volume of {volume}, an amount of {moles} moles; use "
            "the ideal gas law[ and answer in {unit}].",
            "pV = nRT, solve for p, {volume} L, {temperature} C, {moles} mol",
            "Into a {volume} liter vessel go {moles} moles of vapor. Then we warm it to "
            "{temperature} °C. How hard does it push on the walls[, in {unit}]?",
            "{volume} liters of air at {temperature} degrees, holding {moles} mol in all. I'd "
            "appreciate the pressure[ as {unit}].",
            "Someone left a spray can at {temperature} °C in the car. It contains {moles} mol of "
            "propellant in {volume} L; what's it up to now",
        ),
        {"pressure": "float 0.1..90"},
        ("The gas pressure is {pressure}.", "It reaches a pressure of {pressure}."),
    ),
    Entry(
        "ph_value|compute_ph|ph_from_concentration|acidity",
        "pH of a strong acid or base.|Acidity from a concentration in mol/L.|"
        "How acidic a solution is; takes its molar concentration, acid unless said",
        {
            "concentration|molar|mol_per_liter": "float 0.001..2 3",
            "kind?|type|acid_or_base": "enum acid, base",
        },
        (
            "What's the pH at a concentration of {concentration} mol/L?",
            "{concentration} M hydrochloric acid, how sour is that on the scale?",
            "ph {concentration} M[ {kind}]",
            "My lye is {concentration} molar[, and that's a strong {kind=base|base}]. What would "
            "indicator paper show?",
            "With {concentration} mol per liter of hydrogen ions, is it closer to vinegar or to "
            "battery fluid? A number between 0 and 14, please.",
            "take minus the log of {concentration}, I mean the way chemists do for acidity",
            "I spilled a {concentration} M[ strong {kind}] solution. How caustic is it in pH "
            "terms?",
            "The waste water officer asks about acidity. All I know is the concentration, "
            "{concentration}.",
            "Where between 0 and 14 does a {concentration} molar[ {kind}] solution lie?",
        ),
        {"ph": "float 0..14 1"},
        ("The pH is {ph}.", "It lies at pH {ph}."),
    ),
    Entry(
        "radioactive_decay|half_life_remaining|decay_amount|isotope_remaining",
        "How much of a substance is left after decay.|Exponential decay by half-life.|"
        "Rest of an amount; half-life and elapsed time in the same unit",
        {
            "amount|initial_amount|starting_mass": "float 1..500",
            "half_life|halving_time|t_half": "float 0.5..60 1",
            "elapsed|time_passed|duration": "float 61..400 1",
        },
        (
            "How much of {amount} g is left after {elapsed} days with a half-life of {half_life} "
            "days?",
            "After {elapsed} hours, what remains of {amount} mg if it halves every {half_life} "
            "hours?",
            "half-life {half_life}, elapsed {elapsed}, amount {amount}",
            "{amount} grams of iodine, locked away for {elapsed} days. Every {half_life} days half "
            "of it is gone. What will we find?",
            "I swallowed {amount} mg of caffeine. My body clears half in {half_life} hours. And "
            "{elapsed} hours later?",
            "The hospital's tracer loses half its strength in {half_life} minutes. They had "
            "{amount} units, the patient was late and {elapsed} minutes went by. How much is "
            "usable?",
            "If {half_life} years is how long half of it lasts, what's left of {amount} kg in "
            "{elapsed} years?",
            "Imagine a cave with {amount} becquerels of radon sealed in. It decays by half each "
            "{half_life} days, and we open the door {elapsed} days from now.",
            "start {amount}, wait {elapsed} s, t half {half_life} s, rest?",
        ),
        {"remaining": "float 0.1..250"},
        ("{remaining} is left.", "Of {amount}, {remaining} remains."),
    ),
    Entry(
        "balance_equation|balance_reaction|chemical_equation|chem_balance",
        "Balance a chemical equation.|Put the right coefficients before each substance.|"
        "Balances a reaction given as text with an arrow",
        {
            "equation|reaction|unbalanced": "pick H2 + O2 -> H2O; Fe + O2 -> Fe2O3; "
            "CH4 + O2 -> CO2 + H2O; N2 + H2 -> NH3; Al + HCl -> AlCl3 + H2; "
            "C3H8 + O2 -> CO2 + H2O; Na + Cl2 -> NaCl; KClO3 -> KCl + O2; "
            "Mg + O2 -> MgO; P4 + O2 -> P2O5; Zn + HCl -> ZnCl2 + H2; "
            "C6H12O6 + O2 -> CO2 + H2O; SO2 + O2 -> SO3; Ca + H2O -> Ca(OH)2 + H2",
        },
        (
            "Balance {equation}.",
            "{equation} - coefficients?",
            "Which numbers go in front of the molecules in {equation}?",
            "I can't make the atoms match on both sides: {equation}",
            "My teacher gave us {equation} and says atoms must not vanish. Please set it right.",
            "how many of each in {equation}",
            "The reaction {equation} isn't stoichiometric yet, could you complete it?",
            "Here is a combustion or something like it, {equation}. Count the atoms and fix it.",
            "For my slides I need this equation written out correctly: {equation}",
        ),
        {
            "balanced": "pick 2 H2 + O2 -> 2 H2O; 4 Fe + 3 O2 -> 2 Fe2O3; N2 + 3 H2 -> 2 NH3; "
            "2 Mg + O2 -> 2 MgO; 2 Na + Cl2 -> 2 NaCl; 2 SO2 + O2 -> 2 SO3"
        },
        ("Balanced it reads {balanced}.", "The equation becomes {balanced}."),
    ),
    Entry(
        "beam_deflection|beam_sag|bending_of_beam|engineering_beam",
        "How far a beam sags under a load.|Deflection of a beam; span in m, force in newtons.|"
        "Sag of a beam by one force at a position (m from the left end)",
        {
            "span|beam_length|length": "float 2..15 1",
            "load|weight|applied_load": {"force": "int 100..9000", "position": "float 0.2..1.9"},
            "support?|ends|mounting": "enum simple, fixed, cantilever",
        },
        (
            "How much does a beam with a span of {span} m sag under {load.force} N at "
            "{load.position} m?",
            "{load.force} newtons, {load.position} m from the left, on a {span} m beam[, {support} "
            "support]",
            "My shelf board is {span} m long and a box presses on it with {load.force} N, "
            "{load.position} m from its end. Will it bend a lot?",
            "At {load.position} m along the plank somebody of {load.force} N is standing. The "
            "plank bridges {span} m[ with {support} ends]. How low does it go?",
            "span {span}[, {support}], force {load.force}, position {load.position}: bending in mm",
            "We hang an engine, {load.force} N, from a girder {span} meters long. The hook is "
            "{load.position} meters from the wall[ and the ends are {support}]. I need the dip.",
            "Imagine a {span} m footbridge. A load of {load.force} newtons rests "
            "{load.position} meters from one bank. By how many millimeters does it give way?",
            "Will the door under it jam? The joist spans {span} m; there's a post on it "
            "{load.position} m from the left bringing {load.force} N down",
        ),
        {"sag_mm": "float 0.1..40 1"},
        ("The beam sags by {sag_mm} mm.", "It gives way by {sag_mm} millimeters."),
    ),
    Entry(
        "gear_ratio|gear_speed|gear_train|output_speed",
        "Gear ratio and output speed of two gears.|What a pair of toothed wheels does to speed.|"
        "Teeth of the driving and of the driven gear; input speed in turns per minute",
        {
            "driving_teeth|driver|input_teeth": "int 8..60",
            "driven_teeth|follower|output_teeth": "int 8..120",
            "rpm?|input_rpm|input_speed": "int 50..6000",
        },
        (
            "What's the gear ratio with {driving_teeth} driving teeth and {driven_teeth} driven "
            "teeth?",
            "A motor cog with {driving_teeth} teeth turns a wheel with {driven_teeth}[ at {rpm} "
            "rpm]. How fast does the wheel spin?",
            "The driven wheel has {driven_teeth} teeth, the driver {driving_teeth}[; the shaft "
            "does {rpm} turns a minute]. Reduction?",
            "{driving_teeth}:{driven_teeth} teeth, driver first[, {rpm} rpm in]",
            "I turn the crank, which has {driving_teeth} teeth, and it moves the drum's "
            "{driven_teeth}. How many cranks per turn of the drum?",
            "To slow down my toy crane, {driven_teeth} teeth sit on the drum and are driven by "
            "{driving_teeth} on the motor. By what factor is it slower[ when the motor runs at "
            "{rpm}]?",
            "input {driving_teeth} teeth, output {driven_teeth} teeth[, input speed {rpm}]",
            "Grandpa's mill: the water wheel carries {driving_teeth} cogs and the millstone gets "
            "turned through {driven_teeth}.[ The water wheel makes {rpm} turns a minute.] What "
            "about the stone?",
            "which transmission do I get if a {driving_teeth} tooth pinion drives a "
            "{driven_teeth} tooth ring",
        ),
        {"ratio": "float 0.2..15", "output_rpm": "float 20..9000 1"},
        (
            "The ratio is {ratio} and the output turns at {output_rpm} rpm.",
            "With a ratio of {ratio} it makes {output_rpm} turns a minute.",
        ),
    ),
    Entry(
        "concrete_needed|slab_concrete|concrete_volume|estimate_concrete",
        "Concrete and bags for a rectangular slab.|How much concrete to pour, sizes in m.|"
        "Concrete for a slab by length, width and depth, with extra for waste in percent",
        {
            "slab|dimensions|size": {
                "length": "float 2..20 1",
                "width": "float 1..12 1",
                "depth": "float 0.08..0.5",
            },
            "waste?|extra_percent|spare": "int 3..20",
        },
        (
            "How much concrete for a slab of length {slab.length}, width {slab.width} and depth "
            "{slab.depth} m?",
            "We're pouring a garage floor, {slab.length} by {slab.width} m and {slab.depth} m "
            "thick[, with {waste} percent spare]. What do I order?",
            "{slab.depth} m deep, {slab.width} m wide, {slab.length} m long, how many cubic meters "
            "of mix",
            "The shed needs a base that is {slab.width} m wide and {slab.length} m long. "
            "{slab.depth} m of thickness should do[; add {waste} percent for spills]. How many "
            "bags?",
            "Before the mixer truck comes: my terrace is {slab.length} m x {slab.width} m x "
            "{slab.depth} m[, plus {waste}%].",
            "A thickness of {slab.depth} m over an area {slab.length} m long and {slab.width} m "
            "across: how much cement mix do we have to bring?",
            "Could you estimate the bags for a path, {slab.width} m in width and {slab.depth} m in "
            "depth, that goes on for {slab.length} m[, {waste} percent wastage]?",
            "My brother-in-law thinks two pallets are enough for a floor of {slab.length} times "
            "{slab.width} meters, {slab.depth} meters thick. I doubt it.",
        ),
        {"cubic_meters": "float 0.3..120", "bags": "int 8..900"},
        (
            "You need {cubic_meters} cubic meters, or {bags} bags.",
            "Order {bags} bags; that is {cubic_meters} cubic meters.",
        ),
    ),
    Entry(
        "battery_runtime|battery_life|runtime_estimate|hours_on_battery",
        "How long a battery lasts.|Runtime in hours from capacity in Ah and draw in A.|"
        "Hours until a battery is empty; efficiency in percent",
        {
            "capacity|amp_hours|battery_capacity": "float 1..250 1",
            "draw|load_current|amps": "float 0.1..20",
            "efficiency?|usable_percent|efficiency_percent": "int 50..98",
        },
        (
            "How long does a battery with a capacity of {capacity} Ah last at a draw of {draw} A?",
            "My fridge in the van takes {draw} amps and the battery has {capacity} amp hours. Will "
            "it get through the night? How many hours?",
            "{capacity} Ah, {draw} A[, {efficiency}% efficient]: hours?",
            "With {draw} A going out of {capacity} Ah[ and only {efficiency} percent of it "
            "usable], when is it flat?",
            "The pump pulls {draw} amperes. We've got {capacity} ampere hours in the shed"
            "[, efficiency {efficiency}]. I wonder how long it keeps running.",
            "runtime capacity {capacity} draw {draw}",
            "Power cut! The router needs {draw} A and my backup stores {capacity} Ah. How much "
            "internet do I have left?",
            "A rover carries {capacity} Ah on board. Its motors sip {draw} A[; assume {efficiency} "
            "percent]. How many hours of driving can I plan?",
            "if a lamp takes {draw} amps out of a pack of {capacity} amp hours, when do we sit in "
            "the dark",
        ),
        {"hours": "float 0.5..300 1"},
        ("It lasts {hours} hours.", "After {hours} hours the battery is empty."),
    ),
    Entry(
        "density|compute_density|density_of|mass_per_volume",
        "Density from mass and volume.|How heavy a material is for its size.|"
        "Mass divided by volume; also says if it floats on water",
        {
            "mass|weight|m": "float 0.5..2500",
            "volume|v|displaced": "float 0.5..900",
        },
        (
            "What's the density of something with a mass of {mass} and a volume of {volume}?",
            "{mass} g, {volume} cm3, density",
            "The crown weighs {mass} g and pushes aside {volume} ml of water. Could it be gold?",
            "It takes up {volume} cubic centimeters and weighs {mass} grams; will it swim?",
            "rho = m / v with v {volume}, m {mass}",
            "I found a strange pebble. Volume {volume}, mass {mass}. How dense is it?",
            "{volume} liters of this oil weigh {mass} kilos. What's one liter of it?",
            "How many grams per cubic centimeter is a block of {mass} g that fills {volume} "
            "cubic centimeters?",
            "My aunt sells honey by volume. Her jar holds {volume} ml and the contents come to "
            "{mass} g, so what do I get per ml?",
            "Would a raft piece of {mass} kg go under, if it has {volume} liters?",
        ),
        {"density": "float 0.1..20", "floats": "pick floats; sinks; barely floats"},
        (
            "The density is {density}, so in water it {floats}.",
            "At {density} per unit of volume, it {floats}.",
        ),
    ),
)

CHAINS: tuple[Chain, ...] = (
    Chain(
        "free_fall",
        "kinetic_energy",
        ("velocity", "velocity"),
        (
            "A {mass} kg rock falls {height} m. With how much energy does it hit the ground?",
            "Dropped from {height} m, a bucket of {mass} kg lands on the floor. How many joules "
            "must the floor take?",
            "If a {mass} kilo crate comes off a {height} meter roof, what's the impact energy?",
            "{height} m up hangs a flower pot of {mass} kg. I'd like to know the joules it would "
            "strike with if the string broke.",
        ),
    ),
    Chain(
        "hypotenuse",
        "circle_area",
        ("length", "radius"),
        (
            "The signal of a mast just reaches a barn {leg_a} km east and {leg_b} km north of it. "
            "What area does it cover all around?",
            "A sprinkler in the middle of the lawn wets everything as far as a tree that is "
            "{leg_a} m to the left and {leg_b} m ahead. How much grass is that?",
            "Find the longest side of a right triangle with legs {leg_a} and {leg_b}, then the "
            "area of the circle that has it as radius.",
            "legs {leg_a}, {leg_b}; hypotenuse is the radius of a disk; how big is the disk?",
        ),
    ),
    Chain(
        "combine_resistors",
        "ohms_law_current",
        ("total", "resistance"),
        (
            "I hook {resistors} ohms in {arrangement} up to {voltage} V. How many amps flow?",
            "What does the ammeter show at {voltage} volts when resistors of {resistors} ohms are "
            "wired in {arrangement}?",
            "{voltage} V source, {arrangement} circuit of {resistors} ohms, current please",
            "Will my {voltage} volt supply cope with {resistors} ohms in {arrangement}? I need the "
            "amperes it has to deliver.",
        ),
    ),
    Chain(
        "standard_deviation",
        "z_score",
        ("deviation", "deviation"),
        (
            "Our readings scatter like {values} around {mean}. How many sigmas off is {score}?",
            "Take the standard deviation of {values} and tell me the z-score of {score} for a mean "
            "of {mean}.",
            "I got {score}, the mean is {mean}, and the spread should come from these marks: "
            "{values}. What percentile am I in?",
        ),
    ),
    Chain(
        "molar_mass",
        "solution_molarity",
        ("molar_mass", "molar_mass"),
        (
            "I dissolve {mass} g of {formula} in {volume} liters. How many mol per liter is that?",
            "{formula}, {mass} grams, made up to {volume} L: what's the molarity?",
            "In {volume} liters of water there are {mass} g of {formula}. How concentrated is it, "
            "in moles?",
            "Our label needs the molar strength. It's {formula}, {mass} g of it, filled up to "
            "{volume} L.",
        ),
    ),
    Chain(
        "solution_molarity",
        "ph_value",
        ("concentration", "concentration"),
        (
            "What pH do I get from {mass} g of a strong acid with {molar_mass} g/mol in {volume} "
            "liters?",
            "{volume} L of water, {mass} g of acid, molar mass {molar_mass}. How sour does it "
            "turn out on the pH scale?",
            "The acid has {molar_mass} grams per mole. If I put {mass} g into {volume} liters, "
            "where between 0 and 14 does the solution end up?",
        ),
    ),
    Chain(
        "cylinder_volume",
        "density",
        ("volume", "volume"),
        (
            "A metal rod, {height} cm long with a radius of {radius} cm, weighs {mass} g. What's "
            "its density?",
            "Does a round log of radius {radius} and length {height} float if it weighs {mass}?",
            "{mass} g is the weight of my candle; its radius is {radius} cm and its height "
            "{height} cm. How dense is the wax?",
        ),
    ),
    Chain(
        "least_common_multiple",
        "prime_factors",
        ("multiple", "number"),
        (
            "Find the smallest number that {numbers} all divide and break it into primes.",
            "Which primes make up the least common multiple of {numbers}?",
            "lcm of {numbers}, then factorize it",
            "I'd like the prime factorization of the lowest number shared by the times tables of "
            "{numbers}.",
        ),
    ),
    Chain(
        "count_combinations",
        "convert_base",
        ("ways", "number"),
        (
            "In how many ways can I choose {chosen} of {total}? Show it in base {base}.",
            "Write the number of possible {chosen}-person teams out of {total} people in base "
            "{base}.",
            "base {base} form of {total} choose {chosen} please",
        ),
    ),
    Chain(
        "ohms_law_current",
        "battery_runtime",
        ("current", "draw"),
        (
            "A {resistance} ohm heater runs on a {voltage} V pack with {capacity} Ah. For how "
            "long?",
            "How many hours does a {capacity} Ah battery at {voltage} volts feed a load of "
            "{resistance} ohms?",
            "My lamp has {resistance} ohms. I connect it to {voltage} V; the battery stores "
            "{capacity} amp hours. When will it go dark?",
            "capacity {capacity} Ah, voltage {voltage} V, resistance {resistance} ohm, runtime?",
        ),
    ),
)
