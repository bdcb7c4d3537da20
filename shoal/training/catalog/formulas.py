"""Tools of calculation: calculators of science, engineering and everyday measures."""

from shoal.training.catalog.entry import Chain, Entry

__all__ = ["CHAINS", "ENTRIES"]

ENTRIES: tuple[Entry, ...] = (
    Entry(
        "dot_product|vector_dot_product|scalar_product|inner_product",
        "Dot product of two vectors in space.|Multiply two 3D vectors to a single number.|"
        "Scalar product; each vector has x, y and z components",
        {
            "vector_a|first_vector|u": {
                "x": "int -12..12",
                "y": "int -12..12",
                "z": "int -12..12",
            },
            "vector_b|second_vector|v": {
                "x": "int -12..12",
                "y": "int -12..12",
                "z": "int -12..12",
            },
        },
        (
            "What is the dot product of the vectors ({vector_a.x}, {vector_a.y}, {vector_a.z}) "
            "and ({vector_b.x}, {vector_b.y}, {vector_b.z})?",
            "({vector_a.x}, {vector_a.y}, {vector_a.z}) dot ({vector_b.x}, {vector_b.y}, "
            "{vector_b.z})",
            "The second vector is ({vector_b.x}, {vector_b.y}, {vector_b.z}) and the first one is "
            "({vector_a.x}, {vector_a.y}, {vector_a.z}). Please calculate their scalar product.",
            "I'm checking whether two directions stand at a right angle. u = ({vector_a.x}, "
            "{vector_a.y}, {vector_a.z}), v = ({vector_b.x}, {vector_b.y}, {vector_b.z}). "
            "Multiply them componentwise and add it all up for me.",
            "inner product, v={vector_b.x},{vector_b.y},{vector_b.z} "
            "u={vector_a.x},{vector_a.y},{vector_a.z}",
            "Take vector a with components x {vector_a.x}, y {vector_a.y}, z {vector_a.z}, and "
            "vector b with x {vector_b.x}, y {vector_b.y}, z {vector_b.z}. Which single number do "
            "I get when I multiply them?",
            "My shader needs the surface normal ({vector_a.x}, {vector_a.y}, {vector_a.z}) times "
            "the light direction ({vector_b.x}, {vector_b.y}, {vector_b.z}), as a plain number.",
            "If a = ({vector_a.x}, {vector_a.y}, {vector_a.z}) and b = ({vector_b.x}, "
            "{vector_b.y}, {vector_b.z}), find a·b.",
            "we had this in linear algebra: sum of the products of the coordinates of "
            "({vector_a.x}, {vector_a.y}, {vector_a.z}) with those of ({vector_b.x}, "
            "{vector_b.y}, {vector_b.z}). what's it here",
        ),
        {
            "product": "int -300..300",
        },
        (
            "The dot product is {product}.",
            "Multiplied out, the two vectors give {product}.",
        ),
    ),
    Entry(
        "cross_product|vector_cross_product|perpendicular_vector|linear_algebra_cross",
        "Cross product of two vectors in space.|"
        "Find the vector that stands at right angles to both.|"
        "Vector product of a and b, in this order",
        {
            "vector_a|left|first_vector": {
                "x": "int -9..9",
                "y": "int -9..9",
                "z": "int -9..9",
            },
            "vector_b|right|second_vector": {
                "x": "int -9..9",
                "y": "int -9..9",
                "z": "int -9..9",
            },
        },
        (
            "Calculate the cross product of ({vector_a.x}, {vector_a.y}, {vector_a.z}) with "
            "({vector_b.x}, {vector_b.y}, {vector_b.z}).",
            "Which vector is perpendicular to both ({vector_a.x}, {vector_a.y}, {vector_a.z}) and "
            "({vector_b.x}, {vector_b.y}, {vector_b.z})?",
            "({vector_a.x}, {vector_a.y}, {vector_a.z}) x ({vector_b.x}, {vector_b.y}, "
            "{vector_b.z}) = ?",
            "On the right of the cross stands ({vector_b.x}, {vector_b.y}, {vector_b.z}), on the "
            "left ({vector_a.x}, {vector_a.y}, {vector_a.z}). What comes out of the vector "
            "product?",
            "I need a normal for the plane spanned by ({vector_a.x}, {vector_a.y}, {vector_a.z}) "
            "and ({vector_b.x}, {vector_b.y}, {vector_b.z}), in that order please.",
            "The first edge of my mesh face points along ({vector_a.x}, {vector_a.y}, "
            "{vector_a.z}), the second along ({vector_b.x}, {vector_b.y}, {vector_b.z}). Which "
            "way does the face look?",
            "a = {vector_a.x} {vector_a.y} {vector_a.z}; b = {vector_b.x} {vector_b.y} "
            "{vector_b.z}; a cross b",
            "A bolt is turned by the force ({vector_b.x}, {vector_b.y}, {vector_b.z}), which acts "
            "at the end of the arm ({vector_a.x}, {vector_a.y}, {vector_a.z}). Give me arm times "
            "force as a vector.",
            "Our textbook asks for a third vector at right angles to the vectors ({vector_a.x}, "
            "{vector_a.y}, {vector_a.z}) and ({vector_b.x}, {vector_b.y}, {vector_b.z}). I always "
            "mix up the signs, so could you do it?",
        ),
        {
            "x": "int -160..160",
            "y": "int -160..160",
            "z": "int -160..160",
        },
        (
            "The cross product is ({x}, {y}, {z}).",
            "At right angles to both stands ({x}, {y}, {z}).",
        ),
    ),
    Entry(
        "vector_length|vector_norm|vector_magnitude|norm_of_vector",
        "Length of a vector of any dimension.|Compute the norm of a list of components|"
        "Magnitude of a vector; the Euclidean one unless norm_type says otherwise",
        {
            "components|vector|coordinates|entries": "list int -20..20",
            "norm_type?|norm|kind": "enum euclidean, manhattan, maximum",
        },
        (
            "What is the magnitude of the vector with components {components}?",
            "Please compute the[ {norm_type}] norm of the vector {components}.",
            "how long is the arrow {components}[, measured with the {norm_type} norm]",
            "{components}: I need the size of that vector[, and make it the {norm_type} one]",
            "norm {components}[ {norm_type}]",
            "A drone moved by {components} along its axes. What's the total displacement[ in the "
            "{norm_type} sense]?",
            "My gradient has the entries {components} and I want to clip it, so tell me its "
            "length[ ({norm_type} norm)].",
            "Square the numbers {components}, add them, take the root. It's for a vector in my "
            "physics report.",
            "The velocity of the boat has the components {components}. I'm after its absolute "
            "value.",
            "[Using the {norm_type} metric, ]how far from the origin does the vector {components} "
            "reach?",
        ),
        {
            "length": "float 1..60",
        },
        (
            "The vector has a length of {length}.",
            "Its norm is {length}.",
        ),
    ),
    Entry(
        "matrix_determinant|determinant_2x2|two_by_two_determinant|det",
        "Determinant of a two by two matrix.|Compute det from the four entries of a small matrix.|"
        "Takes the entries by their corner, gives ad minus bc",
        {
            "top_left|a|m11": "int -15..15",
            "top_right|b|m12": "int -15..15",
            "bottom_left|c|m21": "int -15..15",
            "bottom_right|d|m22": "int -15..15",
        },
        (
            "Find the determinant of the matrix with {top_left} and {top_right} on top and "
            "{bottom_left} and {bottom_right} below.",
            "det fails on my calculator. Upper line {top_left}, {top_right}, lower line "
            "{bottom_left}, {bottom_right}.",
            "Is the 2x2 matrix invertible whose top left entry is {top_left}, top right "
            "{top_right}, bottom left {bottom_left} and bottom right {bottom_right}? Show me its "
            "determinant.",
            "The lower line of my matrix reads {bottom_left} {bottom_right} and the upper one "
            "{top_left} {top_right}. By what factor does it scale areas?",
            "({top_left} {top_right}; {bottom_left} {bottom_right}) determinant",
            "a={top_left} b={top_right} c={bottom_left} d={bottom_right}, what's ad-bc",
            "For Cramer's rule I need the 2 by 2 det of first column {top_left}, {bottom_left} "
            "and second column {top_right}, {bottom_right}.",
            "Please check my homework. A matrix has {top_left} in the upper left, {bottom_right} "
            "in the lower right, {top_right} in the upper right and {bottom_left} in the lower "
            "left corner; which value does its determinant have?",
            "Bottom right is {bottom_right}, bottom left {bottom_left}, top right {top_right}, "
            "top left {top_left}. I wonder if that small matrix is singular.",
        ),
        {
            "determinant": "int -450..450",
        },
        (
            "The determinant is {determinant}.",
            "ad minus bc comes to {determinant}.",
        ),
    ),
    Entry(
        "multiply_complex|complex_product|complex_multiplication|complex_numbers_multiply",
        "Multiply two complex numbers.|"
        "Product of complex numbers given by real and imaginary part|"
        "Complex multiplication, result as real and imaginary part",
        {
            "first|z1|factor_a": {
                "real": "int -9..9",
                "imaginary": "int 1..12",
            },
            "second|z2|factor_b": {
                "real": "int -9..9",
                "imaginary": "int 1..12",
            },
        },
        (
            "Multiply ({first.real} + {first.imaginary}i) by ({second.real} + "
            "{second.imaginary}i).",
            "What is the product of the complex numbers {first.real} + {first.imaginary}i and "
            "{second.real} + {second.imaginary}i?",
            "z1={first.real}+{first.imaginary}i, z2={second.real}+{second.imaginary}i, z1*z2",
            "The first number has real part {first.real} and imaginary part {first.imaginary}; "
            "the second has real part {second.real} and imaginary part {second.imaginary}. Please "
            "multiply the two.",
            "An alternating current of {first.real} + {first.imaginary}j amps meets an impedance "
            "of {second.real} + {second.imaginary}j ohms. Current times impedance, please.",
            "z2 has an imaginary part of {second.imaginary} and a real part of {second.real}, z1 "
            "is {first.real} + {first.imaginary}i. What do they make when multiplied?",
            "({first.real} + {first.imaginary}i)({second.real} + {second.imaginary}i) expanded "
            "and simplified",
            "I keep forgetting that i squared is minus one. How does {first.real} + "
            "{first.imaginary}i times {second.real} + {second.imaginary}i turn out?",
            "could you do the complex multiplication {second.real} + {second.imaginary}i on the "
            "right, {first.real} + {first.imaginary}i on the left",
        ),
        {
            "real": "int -220..80",
            "imaginary": "int -200..200",
        },
        (
            "The product has real part {real} and imaginary part {imaginary}.",
            "It is {real} plus {imaginary}i.",
        ),
    ),
    Entry(
        "arithmetic_sequence_term|sequence_nth_term|nth_term_arithmetic|find_sequence_term",
        "A term of an arithmetic sequence.|"
        "Get the nth member of a sequence that grows by a fixed step.|"
        "Takes the first term, the common difference and the term's number",
        {
            "first_term|initial_term|start_value": "int 1..90",
            "common_difference|step|increment": "int 2..25",
            "term_number|n|position": "int 5..80",
        },
        (
            "What is term number {term_number} of an arithmetic sequence with first term "
            "{first_term} and common difference {common_difference}?",
            "An arithmetic sequence starts at {first_term} and increases by {common_difference} "
            "each time. Find its term at position {term_number}.",
            "a1 = {first_term}, d = {common_difference}, n = {term_number}, an = ?",
            "with a step of {common_difference}, starting from {first_term}, where am I at number "
            "{term_number}",
            "The theater has {first_term} seats in its front line and each line behind has "
            "{common_difference} more. How many seats are in line {term_number}?",
            "On the first day I did {first_term} push-ups, and I add {common_difference} every "
            "day. How many will it be on day {term_number}?",
            "Position {term_number} in the list {first_term}, then always plus "
            "{common_difference}: which number stands there?",
            "Every week the puzzle gets {common_difference} pieces bigger. Week one had "
            "{first_term} pieces. What about week {term_number}?",
            "Give me member {term_number} of the linear progression whose increment is "
            "{common_difference} and whose initial value is {first_term}.",
            "I count upwards in steps of {common_difference}, my first number being {first_term}. "
            "Could you tell me the {term_number}th number I say?",
        ),
        {
            "term": "int 10..2100",
        },
        (
            "Term {term_number} is {term}.",
            "There stands {term}.",
        ),
    ),
    Entry(
        "geometric_series_sum|sum_geometric_series|geometric_sum|series_total",
        "Sum of a geometric series.|Add up terms that are multiplied by a fixed ratio.|"
        "Total of num_terms terms; each is the one before times the ratio",
        {
            "first_term|initial_term|a": "int 1..40",
            "common_ratio|ratio|r": "float 0.2..4",
            "num_terms|number_of_terms|n": "int 3..20",
        },
        (
            "What is the sum of the first {num_terms} terms of a geometric series with first term "
            "{first_term} and ratio {common_ratio}?",
            "Add up {num_terms} terms, the first being {first_term} and each one {common_ratio} "
            "times the one before.",
            "geometric series a={first_term} r={common_ratio} n={num_terms} total",
            "ratio {common_ratio}, {num_terms} terms, starts with {first_term}. Sum it please",
            "A chain letter goes to {first_term} people, and every round reaches {common_ratio} "
            "times as many as the round before. How many people have got it after {num_terms} "
            "rounds in all?",
            "A robot rolls {first_term} m on its first move and {common_ratio} times as far on "
            "each further one. How many meters has it covered over {num_terms} moves?",
            "For a common ratio of {common_ratio} and an initial term of {first_term}, please "
            "calculate the total of {num_terms} terms.",
            "I'd like to know what {num_terms} numbers give together if they begin with "
            "{first_term} and keep getting multiplied by {common_ratio}.",
            "{first_term} grains on the first square, then times {common_ratio} on every next "
            "one. How many grains on {num_terms} squares altogether?",
            "My teacher multiplies by {common_ratio} again and again, {num_terms} numbers long, "
            "from {first_term} on. He wants the lot added together.",
        ),
        {
            "total": "float 5..90000",
        },
        (
            "The terms add up to {total}.",
            "Together the {num_terms} terms make {total}.",
        ),
    ),
    Entry(
        "count_word_arrangements|letter_arrangements|anagram_count|permutations_of_letters",
        "Count the different arrangements of a word's letters.|"
        "How many distinct anagrams a word has|"
        "Orders of the letters of a word; repeated letters count once",
        {
            "word|letters|text": (
                "pick banana; pepper; cheese; mississippi; balloon; level; tomato; committee; "
                "coffee; pineapple; success; algebra; parallel; hammer; butterfly; engineer"
            ),
            "vowels_together?|keep_vowels_together|group_vowels": "flag",
        },
        (
            "In how many different ways can the letters of the word {word} be arranged[ "
            "{vowels_together=true|if the vowels must stay together}]?",
            "Count the distinct anagrams of {word}, sense or nonsense.",
            "{word}: number of arrangements[, {vowels_together=true|vowels side by side}]",
            "I've got letter tiles that spell {word}. How many different strings could I lay out "
            "with all of them[, {vowels_together=true|keeping the vowels in one block}]?",
            "how many ways to shuffle the letters in {word}",
            'A textbook problem wants the number of orders for the letters in "{word}"[ '
            "{vowels_together=true|with all vowels next to each other}]. Can you solve it?",
            "If I scramble {word} and write down each different result once, how long will my "
            "list get?",
            "Please find the number of permutations of the letters of {word}, treating equal "
            "letters as the same[ and {vowels_together=true|treating the vowels as one unit}].",
            "Some letters appear twice in {word}, so n factorial is too much. What's the right "
            "count?",
        ),
        {
            "arrangements": "int 20..60000",
        },
        (
            "The letters of {word} can be arranged in {arrangements} ways.",
            "There are {arrangements} different arrangements.",
        ),
    ),
    Entry(
        "hypergeometric_probability|draw_without_replacement|sampling_probability|"
        "probability_of_draw",
        "Chance of drawing so many marked items without putting back.|Hypergeometric probability|"
        "Takes the whole lot, the marked ones in it, the draws and the wanted hits",
        {
            "population_size|total_items|lot_size": "int 60..200",
            "success_count|marked_items|special_items": "int 13..40",
            "sample_size|draws|num_drawn": "int 5..12",
            "wanted_successes|hits|wanted": "int 1..4",
        },
        (
            "A box contains {population_size} bulbs, of which {success_count} are broken. If I "
            "draw {sample_size} without putting any back, what is the probability that exactly "
            "{wanted_successes} are broken?",
            "What is the chance of getting exactly {wanted_successes} red balls when "
            "{sample_size} balls are drawn from {population_size} and {success_count} of those "
            "are red?",
            "hypergeometric: N={population_size}, K={success_count}, n={sample_size}, "
            "k={wanted_successes}",
            "I pull {sample_size} cards from a pile of {population_size}. {success_count} of the "
            "pile are trumps; how likely is it that {wanted_successes} of mine are?",
            "Exactly {wanted_successes} winners among my {sample_size} raffle tickets: how "
            "probable is that when {success_count} of the {population_size} tickets in the drum "
            "win?",
            "Of {population_size} employees {success_count} work abroad. Picking {sample_size} at "
            "random for a panel, what are the odds that {wanted_successes} of the chosen work "
            "abroad?",
            "The sample size is {sample_size}, the lot holds {population_size} parts, "
            "{success_count} of them are faulty. Please give the probability of "
            "{wanted_successes} faulty ones in the sample.",
            "{success_count} of the {population_size} sweets in the jar are licorice. My niece "
            "grabs {sample_size} with her eyes shut. Could she end up with exactly "
            "{wanted_successes} licorice ones?",
            "chance of {wanted_successes} hits in {sample_size} draws, {success_count} good ones "
            "out of {population_size}, nothing goes back in",
        ),
        {
            "probability": "float 0.01..0.6 4",
        },
        (
            "The probability is {probability}.",
            "It happens with a chance of {probability}.",
        ),
    ),
    Entry(
        "poisson_probability|event_count_probability|poisson_chance|stats_poisson",
        "Chance of a number of random events at a known average rate.|"
        "Poisson probability of a count.|"
        "Probability that exactly, or at least, so many events happen",
        {
            "average_rate|mean_rate|expected_events|lambda_value": "float 0.5..9 1",
            "event_count|num_events|k": "int 1..12",
            "at_least?|or_more|cumulative": "flag",
        },
        (
            "A help desk gets {average_rate} calls an hour on average. What is the probability of "
            "{event_count} calls[ {at_least=true|or more}] in one hour?",
            "Poisson with lambda {average_rate}, k = {event_count}[, {at_least=true|upper tail "
            "included}]",
            "How likely are {event_count}[ {at_least=true|or more}] typing errors on a page if "
            "the mean is {average_rate} per page?",
            "{event_count} meteors in the next hour[ {at_least=true|at the very least}], when "
            "normally I see {average_rate}. What are my chances?",
            "On average {average_rate} cars pass our gate per minute. I'd like to know the chance "
            "of seeing {event_count}[ {at_least=true|or even more}] in the coming minute.",
            "The expected number of breakdowns is {average_rate} a week. Calculate the "
            "probability that {event_count}[ {at_least=true|or more}] happen this week.",
            "our bus stop averages {average_rate} buses per quarter hour, odds of {event_count} "
            "turning up",
            "Given {event_count} as the count and {average_rate} as the average rate, what does "
            "the Poisson distribution say?",
            "Last year there were {average_rate} floods per season on average; the insurer asks "
            "me how probable {event_count}[ {at_least=true|or more}] floods are next season.",
        ),
        {
            "probability": "float 0.001..0.5 4",
        },
        (
            "The probability is {probability}.",
            "With an average of {average_rate}, that has a chance of {probability}.",
        ),
    ),
    Entry(
        "expected_value|expectation|mean_outcome|expected_payoff",
        "Expected value of a random outcome.|Weigh each outcome by its probability and add up.|"
        "Mean of outcomes; probabilities come in the same order",
        {
            "outcomes|values|payoffs|results": "list int -30..100",
            "probabilities|chances|probs": "list float 0.05..0.4",
        },
        (
            "What is the expected value of the outcomes {outcomes} with probabilities "
            "{probabilities}?",
            "A game pays {outcomes} points with chances of {probabilities}. What can I expect per "
            "round?",
            "E[X], x: {outcomes}, p: {probabilities}",
            "With probabilities of {probabilities}, a wheel shows {outcomes}. How many points "
            "does one spin bring on average?",
            "Is this bet fair? I get {outcomes} depending on the color, and the colors come up "
            "with probability {probabilities}.",
            "The chances are {probabilities}. In the same order, the results would be {outcomes}. "
            "Please calculate the mean outcome.",
            "Multiply each of {outcomes} by its likelihood from {probabilities} and sum the "
            "products.",
            "my professor gave us payoffs {outcomes} and probs {probabilities}, find the "
            "expectation",
            "Our harvest may bring {outcomes} crates more than last year; we rate these cases at "
            "{probabilities}. What should we plan with in the long run?",
        ),
        {
            "expected": "float -20..90",
        },
        (
            "The expected value is {expected}.",
            "In the long run you can expect {expected}.",
        ),
    ),
    Entry(
        "confidence_interval|mean_confidence_interval|interval_estimate|stats_confidence_interval",
        "Confidence interval of a mean.|Range in which the true mean probably lies.|"
        "Takes the sample's mean, standard deviation and size",
        {
            "sample_mean|mean|average": "float 20..180 1",
            "standard_deviation|std_dev|sigma": "float 1..19 1",
            "sample_size|n|num_observations": "int 20..900",
            "confidence_level?|level|confidence": "enum 90%, 95%, 99%",
        },
        (
            "A sample of {sample_size} people has a mean of {sample_mean} and a standard "
            "deviation of {standard_deviation}. What is the[ {confidence_level}] confidence "
            "interval for the mean?",
            "Between which bounds does the true average lie[ at {confidence_level} confidence]? I "
            "have {sample_size} measurements averaging {sample_mean} with a standard deviation of "
            "{standard_deviation}.",
            "mean {sample_mean}, sd {standard_deviation}, n {sample_size}[, {confidence_level}] "
            "-> interval",
            "We weighed {sample_size} apples. They come to {sample_mean} g each, give or take a "
            "standard deviation of {standard_deviation}. How sure can we be of that average, as a "
            "range[, {confidence_level} level]?",
            "The standard deviation is {standard_deviation}, the sample mean is {sample_mean}, "
            "the sample size is {sample_size}. Please compute the margin around the mean[ with "
            "{confidence_level} confidence].",
            "n = {sample_size}, sigma = {standard_deviation}, xbar = {sample_mean}. lower and "
            "upper limit?",
            "Our nurses timed {sample_size} visits: {sample_mean} minutes on average, deviation "
            "{standard_deviation}. The board asks for error bars[ at {confidence_level}].",
            "With a spread of {standard_deviation} over {sample_size} readings and a center of "
            "{sample_mean}, what range would you report[ for {confidence_level}]?",
        ),
        {
            "lower": "float 10..90",
            "upper": "float 91..190",
        },
        (
            "The interval runs from {lower} to {upper}.",
            "The true mean lies between {lower} and {upper}.",
        ),
    ),
    Entry(
        "percent_change|percentage_change|relative_change|percent_difference_over_time",
        "Percent by which a value rose or fell.|"
        "Relative change from an old value to a new one, in percent|"
        "Percentage increase or decrease between two readings",
        {
            "old_value|initial_value|before|from_value": "float 20..900 1",
            "new_value|final_value|after|to_value": "float 20..900 1",
            "decimals?|decimal_places|precision": "int 2..5",
        },
        (
            "By what percentage did the level change if it went from {old_value} to {new_value}[, "
            "rounded to {decimals} decimals]?",
            "Our new reading is {new_value} and the old one was {old_value}. What is the change "
            "in percent[ with {decimals} decimal places]?",
            "{old_value} -> {new_value} in %",
            "it's {new_value} now, used to be {old_value}, how many percent up or down",
            "Last month the newsletter had {old_value} thousand readers, this month {new_value} "
            "thousand. Please express the growth as a percentage.",
            "The reservoir stands at {new_value} cm, after {old_value} cm in spring. I'd like "
            "that drop or gain relative to spring[, to {decimals} places].",
            "Calculate the percentage change with initial value {old_value} and final value "
            "{new_value}[, {decimals} decimals].",
            "I ran it in {new_value} seconds today; before my training it took me {old_value}. "
            "How much better or worse is that, percentwise?",
            "Before: {old_value}. After: {new_value}. My editor wants the headline figure with a "
            "percent sign.",
        ),
        {
            "percent": "float -90..400",
        },
        (
            "That is a change of {percent} percent.",
            "From {old_value} it changed by {percent} percent.",
        ),
    ),
    Entry(
        "scientific_notation|to_scientific_notation|exponent_format|number_format_scientific",
        "Write a number in scientific notation.|Format a number as a mantissa and a power of ten.|"
        "Turns a plain number into the form m times 10 to the n",
        {
            "number|value|plain_number": "float 0.002..9000000 4",
            "significant_digits?|digits|sig_figs": "int 2..7",
            "engineering?|engineering_form|use_engineering": "flag",
        },
        (
            "Write {number} in scientific notation[ with {significant_digits} significant digits].",
            "How do I express {number} as a power of ten[, using {engineering=true|engineering "
            "exponents}]?",
            "{number} as mantissa and exponent please[, {significant_digits} digits]",
            "Could you turn {number} into the form with times ten to the something[, keeping "
            "{significant_digits} significant figures]?",
            "sci notation {number}",
            "The journal doesn't accept figures like {number}. They want a single digit, the "
            "decimals, and an exponent[, {significant_digits} significant digits in all].",
            "Convert the number {number} to standard exponent form[ and use "
            "{engineering=true|multiples of three for the exponent}].",
            "For the lab report I measured {number}, but my tutor insists on E-format. What do I "
            "write?",
            "what would a pocket calculator show for {number} in its exponent mode[ at "
            "{significant_digits} digits]",
        ),
        {
            "mantissa": "float 1..9.99",
            "exponent": "int -3..6",
        },
        (
            "It is {mantissa} times 10 to the power of {exponent}.",
            "Written out: {mantissa}e{exponent}.",
        ),
    ),
    Entry(
        "rgb_to_hex|color_code|rgb_hex_converter|color_to_hexadecimal",
        "Hexadecimal code of a color given as red, green and blue.|Convert RGB to hex.|"
        "Three channels from 0 to 255 become one web color code",
        {
            "red|r|red_channel": "int 0..255",
            "green|g|green_channel": "int 0..255",
            "blue|b|blue_channel": "int 0..255",
            "uppercase?|upper|capital_letters": "flag",
            "include_hash?|with_hash|hash_prefix": "flag",
        },
        (
            "What is the hex code of the color with red {red}, green {green} and blue {blue}?",
            "rgb({red}, {green}, {blue}) to hex[, {include_hash=false|without the hash sign}]",
            "Convert an RGB color to hexadecimal[ {uppercase=true|in capital letters}]: {red} for "
            "red, {green} for green, {blue} for blue.",
            "My style sheet needs the six-digit code for {red}/{green}/{blue}[, "
            "{uppercase=true|upper case please}].",
            "blue {blue} red {red} green {green} as a web color",
            "The designer sent me a tone with {green} green, {red} red and {blue} blue. What do I "
            "type into the color box[, {include_hash=true|with the # in front}]?",
            "{red} {green} {blue} are the channels of our logo, what's that as #something",
            "I picked a color in the paint program. The blue slider says {blue}, the green one "
            "{green} and the red one {red}; how is it written in HTML?",
            "Please give me the base 16 spelling of the paint with channels {red}, {green}, "
            "{blue}[ and do it {include_hash=false|with no hash}].",
        ),
        {
            "hex_code": (
                "pick #1a2b3c; #ffcc00; #3e7d9a; #c0ffee; #804020; #0f4c81; #9b2335; #88b04b"
            ),
        },
        (
            "The hex code is {hex_code}.",
            "In a style sheet you write {hex_code}.",
        ),
    ),
    Entry(
        "final_velocity|velocity_after_acceleration|end_speed|kinematics_final_velocity",
        "Final velocity after a constant acceleration.|"
        "Speed at the end of speeding up evenly for a time|"
        "v = u + a t; velocities in m/s, time in seconds",
        {
            "initial_velocity|start_speed|u|v0": "float 0..30 1",
            "acceleration|a|rate": "float 0.2..9 1",
            "time|duration_seconds|t|seconds": "int 2..40",
        },
        (
            "What is the final velocity of a cart that starts at {initial_velocity} m/s and "
            "accelerates at {acceleration} m/s^2 for {time} seconds?",
            "A train passes the signal at {initial_velocity} m/s and speeds up by {acceleration} "
            "m/s every second. How fast is it {time} seconds later?",
            "u={initial_velocity}, a={acceleration}, t={time}, v?",
            "for {time} seconds my sled gains {acceleration} m/s^2, having been pushed off at "
            "{initial_velocity} m/s. speed at the bottom?",
            "Please calculate v for an acceleration of {acceleration} m/s^2, an initial velocity "
            "of {initial_velocity} m/s and a time of {time} s.",
            "The rocket stage fires for {time} s and pushes with {acceleration} meters per second "
            "squared. It was doing {initial_velocity} m/s before that. And after?",
            "{acceleration} m/s^2 during {time} s, on top of the {initial_velocity} m/s it "
            "already had",
            "A skater rolls at {initial_velocity} meters a second when the slope begins. It adds "
            "{acceleration} m/s each second, and it lasts {time} seconds. I wonder how fast she "
            "leaves it.",
            "My simulation prints a wrong end speed, so I want to check it: start "
            "{initial_velocity}, acceleration {acceleration}, duration {time}.",
            "The duration is {time} s. The car begins at {initial_velocity} m/s with a steady "
            "acceleration of {acceleration} m/s^2. Which speed does it reach?",
        ),
        {
            "velocity": "float 5..120",
        },
        (
            "It ends up at {velocity} m/s.",
            "After {time} seconds its velocity is {velocity} m/s.",
        ),
    ),
    Entry(
        "stopping_distance|braking_distance|distance_to_stop|car_stopping_distance",
        "Distance a car needs to come to a halt.|Way covered while reacting and braking.|"
        "Stopping distance by speed; reaction time and road surface may be given",
        {
            "speed_kmh|speed|driving_speed": "int 20..180",
            "reaction_time?|reaction_seconds|driver_delay": "float 0.4..2.5 1",
            "road_condition?|surface|road_surface": "enum dry, wet, icy, gravel",
        },
        (
            "How many meters does a car need to stop from {speed_kmh} km/h[ on a {road_condition} "
            "road]?",
            "What is the stopping distance at a speed of {speed_kmh} km/h[ with a reaction time "
            "of {reaction_time} seconds][ on a {road_condition} surface]?",
            "{speed_kmh} km/h[, {road_condition} road][, {reaction_time} s reaction], how far "
            "till I stand still",
            "A deer jumps out while I'm doing {speed_kmh}. When do I come to a halt[ if it takes "
            "me {reaction_time} seconds to hit the pedal]?",
            "For a driving school handout: how long is the way from seeing the obstacle to "
            "standing still at {speed_kmh} km/h[? The road is {road_condition}]",
            "[It's {road_condition} outside. ]I drive {speed_kmh} km/h and would like to know "
            "what gap I should leave to the truck ahead so that I can brake in time.",
            "full brake from {speed_kmh}[, surface {road_condition}]",
            "Please work out the braking distance for {speed_kmh} km/h[, surface "
            "{road_condition}][, and count {reaction_time} s before the driver reacts].",
            "The accident report says the van was going {speed_kmh} km/h[ and that the road was "
            "{road_condition}]. Where would it have come to rest?",
        ),
        {
            "distance_m": "float 8..280 1",
        },
        (
            "The car stops after {distance_m} meters.",
            "From {speed_kmh} km/h you need {distance_m} m.",
        ),
    ),
    Entry(
        "collision_velocity|velocity_after_collision|collide_bodies|momentum_collision",
        "Velocity of two bodies after they run into each other.|"
        "Solve a collision by conserving momentum|"
        "Sticks the bodies together unless elastic is true; kg and m/s",
        {
            "body_1|first_body|object_a": {
                "mass": "float 0.5..60 1",
                "velocity": "float 1..25 1",
            },
            "body_2|second_body|object_b": {
                "mass": "float 0.5..60 1",
                "velocity": "float -12..12 1",
            },
            "elastic?|is_elastic|bounce": "flag",
        },
        (
            "A {body_1.mass} kg cart moving at {body_1.velocity} m/s hits a {body_2.mass} kg cart "
            "moving at {body_2.velocity} m/s. What is the velocity after the collision[ if it is "
            "{elastic=true|elastic}]?",
            "Two wagons collide. The first has a mass of {body_1.mass} kg and a velocity of "
            "{body_1.velocity} m/s, the second a mass of {body_2.mass} kg and a velocity of "
            "{body_2.velocity} m/s. How fast are they afterwards[ if the crash is "
            "{elastic=true|perfectly elastic}]?",
            "m1={body_1.mass} v1={body_1.velocity} m2={body_2.mass} v2={body_2.velocity}[ "
            "{elastic=true|elastic}], after impact?",
            "The second puck ({body_2.mass} kg, {body_2.velocity} m/s) is struck by the first "
            "one, which weighs {body_1.mass} kg and comes in at {body_1.velocity} m/s. "
            "[{elastic=true|They bounce off without loss.} ]Tell me the speeds then.",
            "At {body_1.velocity} m/s a lump of clay of {body_1.mass} kg flies into a block of "
            "{body_2.mass} kg that slides at {body_2.velocity} m/s. With what speed do they go on?",
            "conserve momentum: {body_1.mass} kg @ {body_1.velocity} m/s into {body_2.mass} kg @ "
            "{body_2.velocity} m/s",
            "My students crash toy cars. Car one: {body_1.velocity} m/s, {body_1.mass} kg. Car "
            "two: {body_2.velocity} m/s, {body_2.mass} kg. [{elastic=true|The springs give all "
            "energy back.} ]What should the sensors show once they've met?",
            "Object A weighs {body_1.mass} kg and runs at {body_1.velocity} m/s into object B, "
            "which weighs {body_2.mass} kg and runs at {body_2.velocity} m/s. Please find their "
            "motion after the crash[, taking it as {elastic=true|fully elastic}].",
            "{body_1.velocity} m/s is what the {body_1.mass} kg marble had before meeting the "
            "{body_2.mass} kg one rolling at {body_2.velocity} m/s; what's left",
        ),
        {
            "velocity_1": "float -15..25",
            "velocity_2": "float -5..30",
        },
        (
            "Afterwards the first moves at {velocity_1} m/s and the second at {velocity_2} m/s.",
            "The velocities become {velocity_1} m/s and {velocity_2} m/s.",
        ),
    ),
    Entry(
        "centripetal_force|circular_motion_force|force_in_curve|physics_centripetal",
        "Force that keeps a body on a circle.|Centripetal force from mass, speed and radius.|"
        "Pull toward the middle of a curve, in newtons",
        {
            "mass|mass_kg|m": "float 0.2..1500 1",
            "speed|velocity|speed_ms": "float 1..45 1",
            "radius|curve_radius|r": "float 0.5..250 1",
        },
        (
            "What centripetal force acts on a mass of {mass} kg that moves at {speed} m/s on a "
            "circle with a radius of {radius} m?",
            "A car of {mass} kg takes a bend of {radius} m radius at {speed} m/s. What sideways "
            "force must the tires provide?",
            "m {mass} kg, v {speed} m/s, r {radius} m: force toward the center",
            "A drone of {mass} kg circles on a cable {radius} m long at {speed} m/s. How hard "
            "does the cable pull?",
            "Please calculate m v squared over r with v = {speed}, r = {radius} and m = {mass}.",
            "On a track with a curve radius of {radius} meters, a sled of {mass} kg goes {speed} "
            "m/s. How many newtons hold it in the curve?",
            "{radius} m from the hub sits a weight of {mass} kg that goes round at {speed} m/s, "
            "does a bolt made for 2 kN hold",
            "The roller coaster designer asks what the rails have to take. Speed in the loop is "
            "{speed} m/s, the loop's radius {radius} m, the coach has {mass} kg.",
            "speed {speed}, mass {mass}, turning circle {radius}. newtons please",
            "The fair has a ride that whirls a cabin of {mass} kg in a circle of radius {radius} "
            "m. At {speed} m/s, what does the steel arm have to pull with?",
        ),
        {
            "force": "float 1..9000",
        },
        (
            "The force is {force} newtons.",
            "It takes {force} N to keep it on the circle.",
        ),
    ),
    Entry(
        "gravitational_force|gravity_between|newton_gravitation|attraction_of_masses",
        "Gravitational pull between two masses.|Newton's law of gravitation.|"
        "Attraction in newtons; masses in kg, distance between centers in meters",
        {
            "mass_1|first_mass|m1": "int 100..90000",
            "mass_2|second_mass|m2": "int 5..9000",
            "distance|separation|r": "float 0.5..60 1",
        },
        (
            "What is the gravitational force between a mass of {mass_1} kg and a mass of {mass_2} "
            "kg at a distance of {distance} m?",
            "How strongly do two bodies of {mass_1} kg and {mass_2} kg attract each other when "
            "their centers are {distance} meters apart?",
            "{distance} m between them, first mass {mass_1} kg, second mass {mass_2} kg, newton's "
            "gravitation",
            "G m1 m2 / r^2, m1 {mass_1}, m2 {mass_2}, r {distance}",
            "A lead ball of {mass_1} kg hangs {distance} m from a smaller one of {mass_2} kg, "
            "like in the Cavendish experiment. How big is the pull?",
            "Please compute the attraction for a separation of {distance} m; the second mass is "
            "{mass_2} kg, the first is {mass_1} kg.",
            "Does a {mass_1} kg ship really tug at a {mass_2} kg buoy {distance} meters off, just "
            "through gravity? With how many newtons?",
            "I'm writing a story about two asteroids, {mass_1} kilos and {mass_2} kilos, drifting "
            "{distance} meters from one another. What draws them together, in numbers?",
            "The satellite weighs {mass_1} kg, the astronaut {mass_2} kg, the gap measures "
            "{distance} m. I want the force that gravity causes between the two.",
        ),
        {
            "force": "float 0.000001..0.9 6",
        },
        (
            "They attract each other with {force} N.",
            "The pull between them is {force} newtons.",
        ),
    ),
    Entry(
        "torque|turning_moment|compute_torque|moment_of_force",
        "Torque of a force on an arm.|Turning moment in newton meters.|"
        "Force times arm length; the angle between them is 90 degrees unless given",
        {
            "force|force_n|applied_force": "float 5..400 1",
            "arm_length|arm|distance_from_axis": "float 0.1..3",
            "angle?|angle_degrees|force_angle": "int 10..85",
        },
        (
            "What torque does a force of {force} N produce on an arm of {arm_length} m[ at an "
            "angle of {angle} degrees]?",
            "I push with {force} newtons at the end of a {arm_length} m wrench. How many newton "
            "meters reach the bolt[? I'm pushing at {angle} degrees to the handle]",
            "arm length {arm_length} m, force {force} N[, angle {angle}], moment?",
            "{force} N on a spanner {arm_length} m long, enough for a wheel nut of 110 Nm?",
            "A child with a weight of {force} N sits {arm_length} m from the middle of a seesaw. "
            "Please work out the turning effect on the pivot.",
            "The handle is {arm_length} meters from the axle; someone pulls on it with {force} "
            "newtons[, slanted by {angle} degrees]. I need the moment.",
            "Our mechanic says a longer bar helps. With {arm_length} m and {force} N of muscle, "
            "what twist would he get[ if he can only pull at {angle} degrees]?",
            "Calculate the moment of a force: applied force {force} N, distance from the axis "
            "{arm_length} m[, force angle {angle} degrees].",
            "door handle {arm_length} m from the hinge, {force} newtons[ at {angle} deg], how "
            "strongly does it want to turn",
        ),
        {
            "torque_nm": "float 1..1200",
        },
        (
            "The torque is {torque_nm} newton meters.",
            "That gives a moment of {torque_nm} Nm.",
        ),
    ),
    Entry(
        "work_done|mechanical_work|work_by_force|physics_work",
        "Mechanical work of a force along a way.|"
        "Energy spent by pulling or pushing over a distance, in joules|"
        "Work from force and distance; angle is between pull and path",
        {
            "force|pulling_force|force_newtons": "float 5..900 1",
            "distance|displacement|path_length": "float 0.5..120 1",
            "angle?|angle_degrees|pull_angle": "int 5..80",
        },
        (
            "How much work is done when a force of {force} N moves a crate over a distance of "
            "{distance} m[ at an angle of {angle} degrees]?",
            "Calculate the mechanical work: displacement {distance} m, force {force} N[, angle "
            "{angle} degrees].",
            "dragged it {distance} m with {force} newtons[, rope at {angle} degrees to the "
            "floor], joules?",
            "Over {distance} meters I shove a wardrobe with {force} newtons. What energy does "
            "that cost me?",
            "W = F s, F {force}, s {distance}[, cos {angle}]",
            "The tractor pulls with {force} N along a {distance} m furrow[, the chain slanting "
            "{angle} degrees]. How many joules has it put in at the end?",
            "{force} N for {distance} m of pushing a pram up the path. I'd like to see that in "
            "joules, just to impress my husband.",
            "A dog tugs a sledge for {distance} m[ with the line {angle} degrees above the snow] "
            "and keeps a pull of {force} N. What work does the dog perform?",
            "My physics test said: the path is {distance} m long, the pulling force is {force} "
            "N[, the angle between them {angle} degrees]. Find the energy transferred.",
        ),
        {
            "work_j": "float 10..90000",
        },
        (
            "The work comes to {work_j} joules.",
            "{work_j} J are spent over {distance} m.",
        ),
    ),
    Entry(
        "buoyant_force|buoyancy|upthrust|archimedes_force",
        "Buoyant force on a body under the surface of a fluid.|"
        "Archimedes: weight of the displaced fluid.|"
        "Upthrust in newtons from the volume under the surface and the fluid",
        {
            "volume|submerged_volume|displaced_volume": "float 0.01..20",
            "fluid|liquid|medium": "enum fresh_water, sea_water, oil, mercury, glycerin",
        },
        (
            "What buoyant force acts on a body with a volume of {volume} cubic meters in {fluid}?",
            "A steel float takes up {volume} cubic meters and is held down in {fluid}. With what "
            "force does it push upward?",
            "archimedes, {volume} m3, {fluid}",
            "In {fluid}, how much weight does a pontoon of {volume} cubic meters carry before it "
            "goes under?",
            "{fluid}, displaced volume {volume} cubic meters: upthrust in newtons, please",
            "Our diving school fills a bag to {volume} m3 in {fluid}. I need to know how strongly "
            "it wants to go up.",
            "I sank a sealed barrel of {volume} cubic meters into {fluid}, and now the rope looks "
            "very tight. What pull does the barrel exert?",
            "Calculate the force that {fluid} exerts on a submerged volume of {volume} m^3.",
            "My son asks why things seem lighter in {fluid}. Take a rock of {volume} cubic "
            "meters; what does it lose in weight, in newtons?",
            "weight of the {fluid} pushed aside by {volume} cubic meters of hull",
        ),
        {
            "force": "float 10..900 1",
        },
        (
            "The buoyant force is {force} newtons.",
            "It is pushed up with {force} N.",
        ),
    ),
    Entry(
        "pressure_at_depth|hydrostatic_pressure|depth_pressure|liquid_column_pressure",
        "Pressure of a liquid at a depth.|Hydrostatic pressure in kilopascals.|"
        "Takes depth in meters and the liquid's density; air pressure on request",
        {
            "depth|depth_m|water_depth": "float 0.5..200 1",
            "fluid_density|density|rho": "int 650..1300",
            "include_atmosphere?|absolute|add_air_pressure": "flag",
        },
        (
            "What is the pressure at a depth of {depth} m in a liquid with a density of "
            "{fluid_density} kg/m3[, {include_atmosphere=true|including the air pressure}]?",
            "The density is {fluid_density} kg per cubic meter and the depth is {depth} m. Please "
            "calculate the hydrostatic pressure[, {include_atmosphere=false|without the "
            "atmosphere}].",
            "rho {fluid_density}, h {depth}, p?[ {include_atmosphere=true|absolute value please}]",
            "How hard does a brine of {fluid_density} kg/m3 press on the floor of a tank that's "
            "filled {depth} meters high?",
            "{depth} m below the surface hangs my camera. The lake water has {fluid_density} "
            "kg/m3. Will a case made for 600 kPa survive it[, {include_atmosphere=true|counting "
            "the air above too}]?",
            "i'm sizing a tank valve. diesel with {fluid_density} kg/m3 stands {depth} m above "
            "it, how many kilopascals push on the valve",
            "A diver goes down to {depth} meters in water of density {fluid_density}. What weighs "
            "on his ears[, {include_atmosphere=true|atmosphere on top}]?",
            "For a fluid density of {fluid_density} kg/m3, tell me what a gauge reads {depth} m "
            "down[ ({include_atmosphere=false|air not counted})].",
            "Our dam holds back {depth} m of muddy water, about {fluid_density} kilos a cubic "
            "meter. The engineer wants to hear the load at the foot in kPa.",
        ),
        {
            "pressure_kpa": "float 5..2600 1",
        },
        (
            "The pressure is {pressure_kpa} kPa.",
            "At {depth} m the liquid presses with {pressure_kpa} kilopascals.",
        ),
    ),
    Entry(
        "heat_loss|wall_heat_loss|heat_conduction|thermal_conduction_rate",
        "Heat that flows through a wall, in watts.|"
        "Conduction through a layer between warm and cold.|"
        "Heat loss from conductivity, area, thickness and both temperatures",
        {
            "thermal_conductivity|conductivity|k_value": "float 0.02..1.5",
            "area|wall_area|area_m2": "int 4..90",
            "thickness|layer_thickness|wall_thickness": "float 0.05..0.6",
            "inside_temperature|indoor_temp|warm_side": "int 17..26",
            "outside_temperature|outdoor_temp|cold_side": "int -18..14",
        },
        (
            "How much heat flows through a wall of {area} m2 that is {thickness} m thick and has "
            "a thermal conductivity of {thermal_conductivity} if it is {inside_temperature} "
            "degrees inside and {outside_temperature} degrees outside?",
            "The outside temperature is {outside_temperature}, the inside temperature "
            "{inside_temperature}, the area {area} square meters, the thickness {thickness} m and "
            "the conductivity {thermal_conductivity} W/mK. Calculate the heat loss in watts.",
            "k={thermal_conductivity} A={area} d={thickness} Tin={inside_temperature} "
            "Tout={outside_temperature} watts?",
            "It's {outside_temperature} degrees out there and we keep the house at "
            "{inside_temperature}. Our outer wall covers {area} m2, {thickness} m of brick with a "
            "k value of {thermal_conductivity}. What are we losing through it?",
            "{thickness} m of insulation with {thermal_conductivity} W/mK, {area} m2 of it, warm "
            "side {inside_temperature}, cold side {outside_temperature}. How many watts leak?",
            "I want to size a heater for my greenhouse: {inside_temperature} degrees in, "
            "{outside_temperature} degrees out, glass area {area} square meters, thickness "
            "{thickness} m, conductivity {thermal_conductivity}.",
            "a cold store sits behind {area} m2 of panel ({thickness} m, conductivity "
            "{thermal_conductivity}); {outside_temperature} on the cold side, "
            "{inside_temperature} on the warm side, heat current?",
            "With a conductivity of {thermal_conductivity} and {thickness} meters of stone, how "
            "fast does warmth escape over {area} square meters from {inside_temperature} to "
            "{outside_temperature} degrees Celsius?",
            "Please check the energy adviser's number. Area {area} m2, wall thickness {thickness} "
            "m, k {thermal_conductivity}, indoor {inside_temperature} C, outdoor "
            "{outside_temperature} C.",
        ),
        {
            "watts": "float 10..9000 1",
        },
        (
            "The wall loses {watts} watts.",
            "Heat flows out at {watts} W.",
        ),
    ),
    Entry(
        "mixing_temperature|mix_water_temperature|blended_temperature|thermal_equilibrium",
        "Temperature of hot and cold water after mixing.|"
        "Final temperature when two amounts of water meet.|"
        "Takes liters and degrees of both amounts",
        {
            "hot_water|warm_part|hot": {
                "liters": "float 0.5..20 1",
                "temperature": "int 45..98",
            },
            "cold_water|cool_part|cold": {
                "liters": "float 0.5..20 1",
                "temperature": "int 2..30",
            },
        },
        (
            "What temperature do I get when I mix {hot_water.liters} liters of water at "
            "{hot_water.temperature} degrees with {cold_water.liters} liters at "
            "{cold_water.temperature} degrees?",
            "Mix {cold_water.liters} L of cold water ({cold_water.temperature} C) with "
            "{hot_water.liters} L of hot water ({hot_water.temperature} C) and tell me the final "
            "temperature.",
            "{hot_water.liters} l @ {hot_water.temperature} + {cold_water.liters} l @ "
            "{cold_water.temperature} = ?",
            "There are {cold_water.liters} liters of {cold_water.temperature} degree water in the "
            "tub already. If I add {hot_water.liters} liters straight from the boiler, "
            "{hot_water.temperature} degrees, can the baby go in?",
            "The hot part is {hot_water.temperature} degrees and {hot_water.liters} liters, the "
            "cold part is {cold_water.temperature} degrees and {cold_water.liters} liters. Where "
            "do they settle?",
            "My green tea must not be brewed too hot. I pour {hot_water.liters} L at "
            "{hot_water.temperature} onto {cold_water.liters} L at {cold_water.temperature}. How "
            "warm is that then?",
            "at {hot_water.temperature} degrees {hot_water.liters} liters, cooled down with "
            "{cold_water.liters} liters of {cold_water.temperature} degree tap water",
            "Please calculate the thermal equilibrium of {hot_water.liters} liters of water of "
            "{hot_water.temperature} degrees and {cold_water.liters} liters of "
            "{cold_water.temperature} degrees.",
            "for the dough I blend {cold_water.liters} l from the fridge at "
            "{cold_water.temperature} with {hot_water.liters} l from the pot at "
            "{hot_water.temperature}, resulting degrees?",
        ),
        {
            "temperature": "float 10..90 1",
        },
        (
            "The mixture has {temperature} degrees.",
            "It settles at {temperature} degrees.",
        ),
    ),
    Entry(
        "thermal_expansion|length_expansion|heat_expansion|expanded_length",
        "How much a bar grows when it warms up.|Linear thermal expansion of a material.|"
        "Takes length in meters, rise in temperature, and material",
        {
            "initial_length|length|original_length": "float 0.5..200 1",
            "temperature_change|delta_t|temp_rise": "int 8..90",
            "material|metal|substance": "enum steel, aluminum, copper, concrete, glass, brass",
        },
        (
            "How much does a {material} bar with an initial length of {initial_length} m expand "
            "when the temperature rises by {temperature_change} degrees?",
            "A bridge deck of {material} is {initial_length} m long. From winter to summer it "
            "warms by {temperature_change} degrees. What gap must we leave?",
            "{material}, {initial_length} m, delta T {temperature_change}, growth?",
            "{temperature_change} degrees hotter: by how many millimeters does my "
            "{initial_length} m {material} pipe get longer?",
            "Please calculate the change in length for a temperature change of "
            "{temperature_change} K. The piece is made of {material} and measures "
            "{initial_length} m.",
            "The girder is {initial_length} meters of {material}. On a hot day it's "
            "{temperature_change} degrees above the day we laid it. I fear it buckles, so how far "
            "does it creep?",
            "heat a rod of {material} by {temperature_change} kelvin, it was {initial_length} m "
            "before",
            "Will a gap of 6 mm do? The facade panel is {material}, {initial_length} m from end "
            "to end, and the sun adds {temperature_change} degrees.",
            "My {material} antenna wire, {initial_length} m, hangs lower in July. It's about "
            "{temperature_change} degrees warmer then. How much extra wire is that?",
        ),
        {
            "expansion_mm": "float 0.1..400",
            "new_length": "float 0.6..201 4",
        },
        (
            "It grows by {expansion_mm} mm to {new_length} m.",
            "The new length is {new_length} m, {expansion_mm} mm more than before.",
        ),
    ),
    Entry(
        "appliance_energy|energy_consumption|electricity_use|kwh_calculator",
        "Electrical energy that appliances use, in kilowatt hours.|"
        "Kilowatt hours of devices over some days|"
        "Takes the watts of each device, hours a day and number of days",
        {
            "wattages|device_watts|power_ratings": "list int 5..2400",
            "hours_per_day|daily_hours|hours": "float 0.5..23 1",
            "days|num_days|day_count": "int 2..365",
            "include_standby?|standby|count_standby": "flag",
        },
        (
            "How many kilowatt hours do appliances of {wattages} watts use in {days} days if they "
            "run {hours_per_day} hours a day?",
            "Calculate the energy consumption over {days} days of devices with {wattages} W, each "
            "running {hours_per_day} hours per day[, {include_standby=true|including standby}].",
            "{wattages} W, {hours_per_day} h/day, {days} days, kWh",
            "Our camper stands for {days} days. The fridge and the rest draw {wattages} watts and "
            "are on {hours_per_day} hours daily. What will the meter show in the end?",
            "I leave things on for {hours_per_day} hours every day. They're rated {wattages} "
            "watts. How much power goes into that within {days} days[, "
            "{include_standby=true|standby counted}]?",
            "For {days} days, {hours_per_day} hours each: heaters with {wattages} watts. How much "
            "current do we burn?",
            "The electric bill puzzles me. Machines with power ratings of {wattages} W ran for "
            "{days} days at {hours_per_day} hours each day; what should I have been charged for, "
            "in kWh[, {include_standby=false|leaving standby aside}]?",
            "daily {hours_per_day} hours, number of days {days}, loads {wattages} watts. total "
            "energy please",
            "My boss wants to know what the server shelf swallows. The boxes take {wattages} W, "
            "they work {hours_per_day} hours a day, and the project lasts {days} days.",
        ),
        {
            "kwh": "float 1..9000 1",
        },
        (
            "They use {kwh} kilowatt hours.",
            "Over {days} days that makes {kwh} kWh.",
        ),
    ),
    Entry(
        "coulomb_force|electrostatic_force|force_between_charges|electric_force",
        "Electric force between two charges.|Coulomb's law.|"
        "Takes charges in microcoulombs and their distance in meters; gives newtons",
        {
            "charge_1|first_charge|q1": "float -40..40 1",
            "charge_2|second_charge|q2": "float -40..40 1",
            "separation|distance|r": "float 0.05..4",
        },
        (
            "What is the electric force between a charge of {charge_1} microcoulombs and a charge "
            "of {charge_2} microcoulombs that are {separation} m apart?",
            "Use Coulomb's law for q1 = {charge_1} uC, q2 = {charge_2} uC and r = {separation} m.",
            "{charge_1} uC and {charge_2} uC at {separation} m, newtons?",
            "Two small spheres hang with a separation of {separation} m. The first carries "
            "{charge_1} microcoulombs, the second {charge_2}. How strongly do they push or pull?",
            "The second charge is {charge_2} uC, the first charge is {charge_1} uC, and "
            "{separation} m lie between them. Please find the electrostatic force.",
            "I rubbed two balloons. Suppose one has {charge_1} uC, the other {charge_2} uC; with "
            "{separation} meters between them, do they repel, and how hard?",
            "At a distance of {separation} meters from a {charge_1} microcoulomb charge sits "
            "another, {charge_2} microcoulombs. Which force does it feel?",
            "k q1 q2 over r squared: q2 {charge_2}, q1 {charge_1}, r {separation}",
            "Our teacher held a rod charged to {charge_1} microcoulombs {separation} m away from "
            "a ball with {charge_2} microcoulombs. What force bends the thread?",
        ),
        {
            "force": "float -900..900",
        },
        (
            "The force is {force} newtons.",
            "At {separation} m the charges act on each other with {force} N.",
        ),
    ),
    Entry(
        "transformer_voltage|transformer_output|secondary_voltage|ideal_transformer",
        "Output voltage of a transformer.|"
        "Secondary voltage from the primary voltage and both numbers of turns|"
        "Ideal transformer: voltage goes with the turns of the coils",
        {
            "primary_voltage|input_voltage|v_in": "int 12..480",
            "primary_turns|turns_in|n1": "int 50..2000",
            "secondary_turns|turns_out|n2": "int 10..900",
        },
        (
            "What is the secondary voltage of a transformer with a primary voltage of "
            "{primary_voltage} V, {primary_turns} primary turns and {secondary_turns} secondary "
            "turns?",
            "A transformer has {secondary_turns} turns on the output side and {primary_turns} on "
            "the input side. Which voltage comes out when I feed in {primary_voltage} V?",
            "V1={primary_voltage}, N1={primary_turns}, N2={secondary_turns}, V2?",
            "{primary_turns} windings in, {secondary_turns} windings out, {primary_voltage} volts "
            "applied",
            "I wound a coil myself, {secondary_turns} times round the core, next to the old one "
            "with {primary_turns} turns that hangs on {primary_voltage} V. What will I measure on "
            "mine?",
            "Please calculate the output: primary turns {primary_turns}, secondary turns "
            "{secondary_turns}, input voltage {primary_voltage} volts.",
            "For a model railway I need something safe to touch. The mains coil gets "
            "{primary_voltage} volts through {primary_turns} turns; the other coil has "
            "{secondary_turns}. How many volts reach the track?",
            "The turns go from {primary_turns} on the primary down or up to {secondary_turns} on "
            "the secondary, and the primary is connected to {primary_voltage} V. What's the "
            "result?",
            "at {primary_voltage} volts on the n1={primary_turns} side, what's on the "
            "n2={secondary_turns} side",
        ),
        {
            "secondary_voltage": "float 2..900 1",
        },
        (
            "The output voltage is {secondary_voltage} V.",
            "{secondary_voltage} volts come out on the secondary side.",
        ),
    ),
    Entry(
        "solenoid_field|coil_magnetic_field|magnetic_field_in_coil|electromagnet_field",
        "Magnetic field inside a long coil.|Field of a solenoid in millitesla.|"
        "Takes turns, coil length and current; an iron core is optional",
        {
            "num_turns|turns|windings": "int 40..3000",
            "coil_length|length_m|length": "float 0.02..0.9",
            "current|current_amps|amperes": "float 0.1..9",
            "core_permeability?|relative_permeability|mu_r": "int 200..5000",
        },
        (
            "What is the magnetic field inside a solenoid with {num_turns} turns, a length of "
            "{coil_length} m and a current of {current} A[, with an iron core of relative "
            "permeability {core_permeability}]?",
            "A coil {coil_length} m long is wound {num_turns} times and carries {current} amps. "
            "How strong is the field in its middle?",
            "N={num_turns} L={coil_length} I={current}[ mu_r={core_permeability}], B?",
            "{current} A through {num_turns} windings over {coil_length} meters[, core with mu "
            "{core_permeability}]: millitesla?",
            "For our school fair we build an electromagnet. There are {num_turns} loops of wire "
            "on a tube of {coil_length} m, and the battery pushes {current} amperes through. What "
            "field do we get[? The core has a permeability of {core_permeability}]",
            "I'd like to calibrate my sensor in a long coil. The current is {current} A, the coil "
            "length {coil_length} m, the number of turns {num_turns}. Please give me B.",
            "Would {current} amps be enough for 5 mT in a spool of {coil_length} m with "
            "{num_turns} turns on it?",
            "The windings number {num_turns}; they stretch along {coil_length} m. With {current} "
            "A flowing, calculate the flux density[ for a core permeability of "
            "{core_permeability}].",
            "field in the tube please. length {coil_length}, amps {current}, turns {num_turns}",
        ),
        {
            "field_mt": "float 0.1..900",
        },
        (
            "The field is {field_mt} millitesla.",
            "Inside the coil you have {field_mt} mT.",
        ),
    ),
    Entry(
        "led_resistor|led_series_resistor|resistor_for_led|electronics_led_resistor",
        "Series resistor for a light-emitting diode.|"
        "Resistor that keeps an LED at its rated current|"
        "From supply voltage, the LED's forward voltage and its current in mA",
        {
            "supply_voltage|source_voltage|vcc": "float 4.5..48 1",
            "forward_voltage|led_voltage|vf": "float 1.6..3.6 1",
            "forward_current_ma|current_ma|led_current": "int 2..30",
        },
        (
            "Which series resistor do I need for an LED with a forward voltage of "
            "{forward_voltage} V and a forward current of {forward_current_ma} mA on a supply of "
            "{supply_voltage} V?",
            "The supply voltage is {supply_voltage} V, the LED drops {forward_voltage} V and "
            "should get {forward_current_ma} mA. Calculate the resistor.",
            "vcc {supply_voltage} vf {forward_voltage} {forward_current_ma}mA, ohms?",
            "{forward_current_ma} milliamps for a diode of {forward_voltage} volts, running off "
            "{supply_voltage} volts",
            "I burned out two little lights already. They are rated {forward_voltage} V, "
            "{forward_current_ma} mA, and I connected them straight to {supply_voltage} V. What "
            "should sit in between?",
            "My model house has a {supply_voltage} volt rail. Each window lamp takes "
            "{forward_current_ma} mA at {forward_voltage} V; tell me what to solder in front.",
            "how many ohms so that a {forward_voltage} V indicator light survives on "
            "{supply_voltage} V with {forward_current_ma} mA",
            "Please size the resistor: LED current {forward_current_ma} mA, LED voltage "
            "{forward_voltage} V, source voltage {supply_voltage} V.",
            "A student wires a {forward_voltage} volt LED to a {supply_voltage} volt pack and "
            "wants {forward_current_ma} mA. I have a drawer full of parts, so which value do I "
            "hand out?",
        ),
        {
            "ohms": "int 30..4700",
            "power_mw": "int 5..900",
        },
        (
            "Use a resistor of {ohms} ohms; it will turn {power_mw} mW into heat.",
            "You need {ohms} ohms, rated for at least {power_mw} mW.",
        ),
    ),
    Entry(
        "wavelength|wavelength_from_frequency|compute_wavelength|wave_length_calculator",
        "Wavelength of a wave from its frequency and speed.|How long one wave is|"
        "Divides the wave's speed in m/s by its frequency in hertz",
        {
            "frequency|frequency_hz|f": "float 20..9000 1",
            "wave_speed|speed|propagation_speed": "int 300..6000",
        },
        (
            "What is the wavelength of a sound with a frequency of {frequency} Hz that travels at "
            "{wave_speed} m/s?",
            "Calculate the wavelength for a wave speed of {wave_speed} m/s and a frequency of "
            "{frequency} hertz.",
            "f {frequency} Hz, c {wave_speed} m/s, lambda",
            "A whale sings at {frequency} hertz and the water carries its voice with {wave_speed} "
            "meters a second. How far is it from one crest to the next?",
            "{wave_speed} m/s through the steel, {frequency} vibrations per second. What distance "
            "does one vibration span?",
            "I'm hanging acoustic panels. The room booms at {frequency} Hz, and sound runs at "
            "{wave_speed} m/s here. How long is that wave, so I can take a quarter of it?",
            "ultrasound probe, {frequency} hertz, tissue speed {wave_speed}, distance crest to "
            "crest in meters?",
            "The waves come along at {wave_speed} m/s. With {frequency} of them passing each "
            "second, how long is every single one?",
            "Please divide it out for me: propagation speed {wave_speed} m/s, frequency "
            "{frequency} Hz. I need the length in meters.",
        ),
        {
            "wavelength": "float 0.05..90 3",
        },
        (
            "One wave is {wavelength} m long.",
            "The wavelength is {wavelength} meters.",
        ),
    ),
    Entry(
        "doppler_frequency|doppler_shift|observed_frequency|moving_source_tone",
        "Frequency heard from a moving source.|Doppler effect for sound.|"
        "Tone an observer hears when the source moves toward or away",
        {
            "source_frequency|emitted_frequency|f0": "float 100..4000 1",
            "source_speed|speed_of_source|velocity": "float 2..90 1",
            "motion|direction|movement": "enum approaching, receding",
            "sound_speed?|speed_of_sound|medium_speed": "int 320..355",
        },
        (
            "What frequency does an observer hear when a siren of {source_frequency} Hz is "
            "{motion} at {source_speed} m/s[ and the speed of sound is {sound_speed} m/s]?",
            "A train whistles at {source_frequency} Hz and moves at {source_speed} m/s, {motion}. "
            "Calculate the tone I hear on the platform[ with sound traveling at {sound_speed} "
            "m/s].",
            "doppler: f0 {source_frequency}, v {source_speed}, {motion}[, c {sound_speed}]",
            "{motion} at {source_speed} m/s, an ambulance blares {source_frequency} hertz. What "
            "arrives at my ear?",
            "The source speed is {source_speed} m/s, the emitted frequency is {source_frequency} "
            "Hz, the source is {motion}. Which frequency is observed?",
            "Race cars sound so different as they go by. Say the engine hums at "
            "{source_frequency} Hz and the car does {source_speed} m/s, {motion}; what do people "
            "in the stand hear?",
            "my synth should imitate a plane {motion} with {source_speed} meters per second. the "
            "motor tone is {source_frequency} Hz. what do I dial in[? air at {sound_speed} m/s]",
            "A bat flies at {source_speed} m/s and calls at {source_frequency} Hz. Seen from the "
            "moth it is {motion}. How high is the call for the moth?",
            "For the {motion} case, please give me the shifted frequency of a {source_frequency} "
            "Hz horn on a truck that runs at {source_speed} m/s.",
        ),
        {
            "observed_frequency": "float 80..5000 1",
        },
        (
            "The observer hears {observed_frequency} Hz.",
            "It is heard at {observed_frequency} hertz.",
        ),
    ),
    Entry(
        "sound_level_at_distance|noise_at_distance|decibel_distance|acoustics_sound_drop",
        "Noise level at another distance from the source.|"
        "Decibels left when you move away from a sound.|"
        "From a level known at one distance to the level at a new distance",
        {
            "reference_level|known_level_db|source_level": "int 55..130",
            "reference_distance|known_distance|measured_at": "float 0.5..15 1",
            "new_distance|target_distance|listener_distance": "int 16..900",
        },
        (
            "A machine has a level of {reference_level} dB at a distance of {reference_distance} "
            "m. How loud is it at {new_distance} m?",
            "Calculate the sound level {new_distance} meters away from a speaker that was "
            "measured with {reference_level} decibels at {reference_distance} meters.",
            "{reference_level} dB @ {reference_distance} m, at {new_distance} m?",
            "Our neighbors live {new_distance} m from the stage. We measured {reference_level} "
            "dB, standing {reference_distance} m in front of it. What do they get?",
            "at {new_distance} meters how many decibels remain of {reference_level}, taken "
            "{reference_distance} m from the pump",
            "The mayor wants to know what a generator sounds like at the school, {new_distance} m "
            "off. The data sheet says {reference_level} dB at {reference_distance} m.",
            "Known level {reference_level} dB, known distance {reference_distance} m, new "
            "distance {new_distance} m. Please compute the new level.",
            "I plan a firework show. Will people {new_distance} meters back still need ear plugs "
            "if it's {reference_level} decibels when you're {reference_distance} meters close?",
            "Standing {reference_distance} m from the road I read {reference_level} on my meter. "
            "I wonder what I'd read from a cabin {new_distance} m up the slope.",
        ),
        {
            "level_db": "float 20..110 1",
        },
        (
            "At {new_distance} m there are {level_db} dB left.",
            "The level drops to {level_db} decibels.",
        ),
    ),
    Entry(
        "orbital_period|kepler_period|year_length_of_orbit|astronomy_orbit_time",
        "Time a body needs for one orbit around a star.|Kepler's third law.|"
        "Period in years from the orbit's size in AU and the star's mass in suns",
        {
            "semi_major_axis_au|orbit_radius|semi_major_axis": "float 0.1..60",
            "star_mass?|stellar_mass|solar_masses": "float 0.2..12",
        },
        (
            "What is the orbital period of a planet with a semi-major axis of "
            "{semi_major_axis_au} AU[ around a star of {star_mass} solar masses]?",
            "How long does an asteroid at {semi_major_axis_au} AU take to go around once[, if the "
            "star has {star_mass} times the mass of the sun]?",
            "kepler 3, a = {semi_major_axis_au}[, M = {star_mass}]",
            "{semi_major_axis_au} astronomical units out[, sun of mass {star_mass}]: how long is "
            "a year there?",
            "In my novel the colony circles its sun at {semi_major_axis_au} AU[; the sun has "
            "{star_mass} solar masses]. How often would they celebrate New Year, in our years?",
            "A comet's mean distance is {semi_major_axis_au} AU. When will it be back, counted in "
            "years from now?",
            "[The star's mass is {star_mass} suns. ]Please find the time for a full revolution on "
            "an orbit of {semi_major_axis_au} AU.",
            "my students discovered (on paper) an exoplanet {semi_major_axis_au} AU from its "
            "star[ of {star_mass} solar masses], time per turn",
            "Going round at a radius of {semi_major_axis_au} AU, how many years until the probe "
            "passes the same spot again?",
        ),
        {
            "years": "float 0.03..460",
        },
        (
            "One orbit takes {years} years.",
            "At {semi_major_axis_au} AU a year lasts {years} Earth years.",
        ),
    ),
    Entry(
        "escape_velocity|escape_speed|speed_to_leave_planet|astro_escape_velocity",
        "Speed needed to leave a planet for good.|Escape velocity in km/s.|"
        "Takes the planet's mass in Earth masses and its radius in kilometers",
        {
            "planet_mass|mass_earths|mass": "float 0.05..90",
            "planet_radius|radius_km|radius": "int 1500..70000",
        },
        (
            "What is the escape velocity of a planet with a mass of {planet_mass} Earths and a "
            "radius of {planet_radius} km?",
            "A world has a radius of {planet_radius} km and {planet_mass} times the mass of the "
            "Earth. How fast must a rocket be to leave it for good?",
            "M={planet_mass} earths, R={planet_radius} km, v_esc",
            "{planet_radius} km radius, {planet_mass} Earth masses; what speed gets me off it "
            "without falling back?",
            "In our game the player throws a stone that should never come down again. The "
            "planet's mass is {planet_mass} Earths, its radius {planet_radius} km. What throwing "
            "speed do I code?",
            "Could this planet hold on to its hydrogen? It's {planet_mass} Earth masses heavy and "
            "{planet_radius} kilometers from core to surface. I need the speed at which things "
            "get away.",
            "planet radius {planet_radius}, planet mass {planet_mass}, how quick do you have to "
            "be to break free",
            "Please compute how many km/s it takes to get out of the gravity of a body that has "
            "{planet_mass} Earth masses within {planet_radius} km.",
            "The lander must return from a moon-like place, radius {planet_radius} km, mass "
            "{planet_mass} Earths. What burn-out speed does the crew need?",
        ),
        {
            "speed_kms": "float 1..70",
        },
        (
            "You need {speed_kms} km/s to get away.",
            "The escape velocity is {speed_kms} kilometers per second.",
        ),
    ),
    Entry(
        "weight_on_planet|planet_weight|weight_elsewhere|space_weight",
        "What someone would weigh on another body of the solar system.|"
        "Convert an Earth weight to that on a planet.|"
        "Weight by planet, as scales made for Earth would show",
        {
            "earth_weight|weight_kg|weight": "float 2..140 1",
            "planet|body|celestial_body": (
                "enum Mercury, Venus, Mars, Jupiter, Saturn, Uranus, Neptune"
            ),
        },
        (
            "How much would a person with an Earth weight of {earth_weight} kg weigh on {planet}?",
            "What do the scales show on {planet} for someone who has {earth_weight} kg here?",
            "{planet}, {earth_weight} kg",
            "On {planet} my dog of {earth_weight} kilos would feel different. What would he seem "
            "to weigh?",
            "{earth_weight} kg at home, what's that on {planet}",
            "I'm {earth_weight} kilos. Should I move to {planet} instead of going on a diet? Tell "
            "me the number I'd see there.",
            "Our museum has a scale for kids. If it reads {earth_weight} kg, what must the sign "
            "for {planet} say?",
            "Convert a weight of {earth_weight} kg on Earth to the gravity of {planet}, please.",
            "An astronaut's pack weighs {earth_weight} kg before the start. Once unpacked on "
            "{planet}, how heavy does it feel?",
        ),
        {
            "weight": "float 0.5..350 1",
        },
        (
            "On {planet} the scales would show {weight} kg.",
            "It would weigh {weight} kg there.",
        ),
    ),
    Entry(
        "carbon_dating|radiocarbon_age|carbon_14_age|age_from_carbon",
        "Age of a find from the carbon-14 that is left.|Radiocarbon dating.|"
        "Years since death from the percentage of C-14 left in the sample",
        {
            "percent_remaining|remaining_percent|c14_left": "float 2..98 1",
            "half_life?|half_life_years|c14_half_life": "int 5568..5740",
        },
        (
            "How old is a bone that still contains {percent_remaining} percent of its carbon-14[, "
            "assuming a half-life of {half_life} years]?",
            "Calculate the radiocarbon age of a sample with {percent_remaining}% of the C-14 "
            "remaining[ and a half life of {half_life} years].",
            "C14 at {percent_remaining} %[, T1/2 = {half_life}], years?",
            "{percent_remaining} percent of the radiocarbon is left in the charcoal from our dig. "
            "When did that fire burn?",
            "The laboratory writes that our wooden spoon has {percent_remaining} % of the modern "
            "value. How many years ago was the tree cut down[? They use {half_life} years as "
            "half-life]",
            "A monk's robe was tested: {percent_remaining} percent of the isotope is still in the "
            "linen. Could it really be medieval? Give me the age.",
            "mammoth tusk, {percent_remaining}% left, how long dead",
            "Please date a seed for me. Remaining fraction {percent_remaining} percent[, "
            "half-life {half_life}].",
            "If {percent_remaining} of every hundred C-14 atoms survived, how far back are we in "
            "time[, taking {half_life} years for half of them to vanish]?",
        ),
        {
            "age_years": "int 150..33000",
        },
        (
            "The sample is about {age_years} years old.",
            "With {percent_remaining} percent left, it died {age_years} years ago.",
        ),
    ),
    Entry(
        "nucleus_after_decay|decay_product|daughter_nucleus|nuclear_decay_chain",
        "Nucleus left after alpha and beta decays.|Find the daughter nucleus of a decay chain|"
        "New atomic number and mass number after the given numbers of decays",
        {
            "atomic_number|protons|z": "int 82..98",
            "mass_number|nucleons|a": "int 206..252",
            "alpha_decays|num_alpha|alphas": "int 1..7",
            "beta_decays|num_beta|betas": "int 1..5",
        },
        (
            "A nucleus with atomic number {atomic_number} and mass number {mass_number} goes "
            "through {alpha_decays} alpha decays and {beta_decays} beta decays. What nucleus is "
            "left?",
            "Which isotope results from {beta_decays} beta and {alpha_decays} alpha decays if I "
            "start with mass number {mass_number} and atomic number {atomic_number}?",
            "Z={atomic_number} A={mass_number}, {alpha_decays}x alpha, {beta_decays}x beta, "
            "daughter?",
            "{mass_number} nucleons, {atomic_number} of them protons. Then {alpha_decays} helium "
            "nuclei fly out and {beta_decays} electrons. What remains?",
            "Please find the daughter nucleus. Number of alphas: {alpha_decays}. Number of betas: "
            "{beta_decays}. Protons at the start: {atomic_number}. Mass number at the start: "
            "{mass_number}.",
            "I'm filling in a decay chain for class. We begin at A {mass_number}, Z "
            "{atomic_number}, with {beta_decays} beta minus steps and {alpha_decays} alpha steps "
            "on the way. Where does it end?",
            "after {alpha_decays} alphas plus {beta_decays} betas where does element number "
            "{atomic_number}, mass {mass_number}, end up",
            "The heavy atom in our exercise has {atomic_number} protons and the mass number "
            "{mass_number}; it loses {alpha_decays} alpha particles, while {beta_decays} neutrons "
            "turn into protons. Name its new numbers.",
            "With {beta_decays} beta emissions and {alpha_decays} alpha emissions, I want to know "
            "what the isotope {mass_number} of element {atomic_number} turns into.",
        ),
        {
            "new_atomic_number": "int 70..98",
            "new_mass_number": "int 180..248",
        },
        (
            "It has atomic number {new_atomic_number} and mass number {new_mass_number}.",
            "What is left has {new_atomic_number} protons and {new_mass_number} nucleons.",
        ),
    ),
    Entry(
        "titration_concentration|acid_titration|titrate|unknown_acid_concentration",
        "Concentration of an acid from a titration.|"
        "Evaluate a titration with a base of known strength.|"
        "Takes volumes in mL and the base's concentration in mol/L",
        {
            "acid_volume|sample_volume|volume_acid": "float 5..50 1",
            "base_volume|titrant_volume|volume_base": "float 3..60 1",
            "base_concentration|titrant_concentration|base_molarity": "float 0.02..1.5",
            "protons?|acid_protons|equivalents": "int 2..3",
        },
        (
            "A sample of {acid_volume} mL of acid needs {base_volume} mL of a base with a "
            "concentration of {base_concentration} mol/L to reach the end point. What is the "
            "acid's concentration[ if it gives off {protons} protons]?",
            "Titration: base concentration {base_concentration} M, base volume {base_volume} mL, "
            "acid volume {acid_volume} mL. Please calculate the acid's molarity.",
            "{base_volume} ml NaOH {base_concentration} M on {acid_volume} ml acid[, {protons} "
            "protons each]",
            "The color changed after {base_volume} mL. My flask held {acid_volume} mL of vinegar, "
            "the burette {base_concentration} molar lye. How strong is the vinegar?",
            "I used {base_concentration} mol/L sodium hydroxide, {base_volume} milliliters of it, "
            "to neutralize {acid_volume} milliliters of battery acid[ with {protons} protons per "
            "molecule]. So how concentrated was it?",
            "{acid_volume} mL of lemon juice took {base_volume} mL of lye. The lye's label says "
            "{base_concentration} M. What do I enter for the juice?",
            "end point at {base_volume} mL, titrant {base_concentration} M, aliquot {acid_volume} "
            "mL, unknown conc please",
            "With a titrant of {base_concentration} mol per liter, how strong is an acid if "
            "{acid_volume} mL of it swallow {base_volume} mL?",
            "The lab exam gave us an unknown acid, {acid_volume} mL. We ran in {base_volume} mL "
            "of {base_concentration} molar base before the indicator turned[; the acid has "
            "{protons} acidic hydrogens]. Work out its strength.",
        ),
        {
            "concentration": "float 0.01..3 3",
        },
        (
            "The acid has {concentration} mol/L.",
            "Its concentration is {concentration} moles per liter.",
        ),
    ),
    Entry(
        "gas_volume_change|boyle_volume|volume_after_compression|boyles_law",
        "New volume of a gas when its pressure changes.|Boyle's law at constant temperature.|"
        "Takes the old pressure and volume and the new pressure",
        {
            "initial_pressure|p1|old_pressure": "float 0.5..12 1",
            "initial_volume|v1|old_volume": "float 0.2..60 1",
            "final_pressure|p2|new_pressure": "float 0.5..12 1",
        },
        (
            "A gas has an initial volume of {initial_volume} m3 at an initial pressure of "
            "{initial_pressure} bar. What is its volume at a final pressure of {final_pressure} "
            "bar?",
            "Use Boyle's law with p1 = {initial_pressure} bar, V1 = {initial_volume} m3 and p2 = "
            "{final_pressure} bar.",
            "{initial_volume} cubic meters, {initial_pressure} bar -> {final_pressure} bar, new "
            "size?",
            "At {final_pressure} bar, what becomes of {initial_volume} cubic meters of air that "
            "had {initial_pressure} bar before?",
            "The pressure goes to {final_pressure} from {initial_pressure} bar, without any "
            "warming. The bag took up {initial_volume} m3. What space does it take up afterwards?",
            "A weather balloon is filled with {initial_volume} m3 at {initial_pressure} bar. Up "
            "where only {final_pressure} bar are left it swells or shrinks; to what?",
            "i squeeze {initial_volume} m3 of nitrogen, pressure {initial_pressure} at first and "
            "{final_pressure} in the end, same temperature",
            "Please find the new volume: old pressure {initial_pressure}, new pressure "
            "{final_pressure}, old volume {initial_volume}.",
            "Our compressor sucks in {initial_volume} cubic meters at {initial_pressure} bar and "
            "delivers at {final_pressure} bar. How big must the tank be?",
        ),
        {
            "final_volume": "float 0.05..90",
        },
        (
            "The gas then takes up {final_volume} cubic meters.",
            "Its new volume is {final_volume} m3.",
        ),
    ),
    Entry(
        "buffer_ph|henderson_hasselbalch|ph_of_buffer|chem_buffer",
        "pH of a buffer of a weak acid and its salt.|Henderson-Hasselbalch equation|"
        "Takes the acid's pKa and the concentrations of acid and salt in mol/L",
        {
            "pka|pk_a|acid_constant": "float 2.5..9.5",
            "acid_concentration|acid_molarity|weak_acid": "float 0.01..0.99",
            "salt_concentration|base_concentration|conjugate_base": "float 0.01..0.99",
        },
        (
            "What is the pH of a buffer with a pKa of {pka}, an acid concentration of "
            "{acid_concentration} mol/L and a salt concentration of {salt_concentration} mol/L?",
            "A buffer contains {salt_concentration} mol/L of the salt and {acid_concentration} "
            "mol/L of the weak acid, whose pKa is {pka}. Calculate its pH.",
            "pKa {pka}, HA {acid_concentration}, A- {salt_concentration}",
            "henderson hasselbalch for acid {acid_concentration} M, conjugate base "
            "{salt_concentration} M, pk {pka}",
            "I mixed acetate at {salt_concentration} M with the free acid at {acid_concentration} "
            "M. With {pka} as its constant, how sour is my mixture?",
            "The enzyme likes it between 4 and 5. My bottle has {acid_concentration} molar acid "
            "of pKa {pka} plus {salt_concentration} molar conjugate base. Will the enzyme be "
            "happy?",
            "{pka} is the pKa. The salt comes to {salt_concentration} mol per liter, the acid to "
            "{acid_concentration} mol per liter. Where on the scale from 0 to 14 are we?",
            "Please check the recipe in our lab book: weak acid {acid_concentration} mol/L, its "
            "salt {salt_concentration} mol/L, acid constant {pka}. It claims a neutral solution.",
            "With {salt_concentration} M conjugate base against {acid_concentration} M acid (pKa "
            "{pka}), what would the pH meter read?",
        ),
        {
            "ph": "float 1.5..11",
        },
        (
            "The buffer has a pH of {ph}.",
            "A pH meter would read {ph}.",
        ),
    ),
    Entry(
        "bacterial_growth|bacteria_count|doubling_growth|culture_growth",
        "Number of cells after some hours of doubling.|Growth of a bacterial culture.|"
        "From the starting count, the doubling time in minutes and the hours passed",
        {
            "initial_count|starting_cells|initial_cells": "int 10..5000",
            "doubling_time_min|doubling_time|generation_time": "int 12..90",
            "hours|elapsed_hours|incubation_hours": "int 2..11",
        },
        (
            "How many bacteria are there after {hours} hours if the culture starts with "
            "{initial_count} cells and doubles every {doubling_time_min} minutes?",
            "A culture has an initial count of {initial_count} and a doubling time of "
            "{doubling_time_min} minutes. Calculate the number of cells after {hours} hours.",
            "N0={initial_count}, doubling {doubling_time_min} min, {hours} h",
            "every {doubling_time_min} minutes they split in two. {hours} hours on, what became "
            "of {initial_count} of them?",
            "I left the potato salad out for {hours} hours. Suppose {initial_count} germs were on "
            "it and they double each {doubling_time_min} minutes. How many am I about to eat?",
            "{hours} hours of incubation, {doubling_time_min} minutes per generation. We "
            "inoculated with {initial_count} cells; what should we find in the flask?",
            "With a generation time of {doubling_time_min} minutes, please predict the population "
            "that {initial_count} microbes reach within {hours} hours.",
            "The petri dish went into the warm cabinet {hours} hours ago holding {initial_count} "
            "yeast cells, which take {doubling_time_min} minutes to divide. I'd like an estimate "
            "for now.",
            "Given {initial_count} E. coli at noon, what's the count {hours} hours past noon when "
            "a division takes {doubling_time_min} minutes?",
        ),
        {
            "cells": "int 100..9000000",
        },
        (
            "There are about {cells} cells.",
            "After {hours} hours the culture has grown to {cells} cells.",
        ),
    ),
    Entry(
        "logistic_population|logistic_growth|population_projection|limited_population_growth",
        "Size of a population that grows toward a limit.|Logistic growth.|"
        "From the starting size, yearly rate, carrying capacity and years",
        {
            "initial_population|starting_size|n0": "int 20..900",
            "growth_rate|yearly_rate|r": "float 0.05..0.9",
            "carrying_capacity|capacity|limit": "int 1000..20000",
            "years|num_years|time_span": "int 2..40",
        },
        (
            "A population of {initial_population} rabbits grows at a rate of {growth_rate} per "
            "year toward a carrying capacity of {carrying_capacity}. How large is it after "
            "{years} years?",
            "What is the population in {years} years with an initial population of "
            "{initial_population}, a growth rate of {growth_rate} and a carrying capacity of "
            "{carrying_capacity}?",
            "logistic: N0 {initial_population}, K {carrying_capacity}, r {growth_rate}, t {years}",
            "The lake feeds {carrying_capacity} trout at most. We put in {initial_population}, "
            "and they multiply by a rate of {growth_rate} a year. How many will swim there in "
            "{years} years?",
            "{years} years from now, how many deer? There are {initial_population} today, the "
            "wood can carry {carrying_capacity}, and the yearly rate is {growth_rate}.",
            "An island has room for {carrying_capacity} seabirds. With r = {growth_rate} and "
            "{initial_population} birds that settled first, I want the number after {years} years.",
            "carrying capacity {carrying_capacity}, {years} years, rate {growth_rate}, start "
            "{initial_population}",
            "The ranger brought back {initial_population} beavers. She reckons on growth of "
            "{growth_rate} a year and on a ceiling of {carrying_capacity}; where does the herd "
            "stand {years} years on?",
            "Please project the herd: yearly rate {growth_rate}, limit {carrying_capacity}, time "
            "span {years} years, starting size {initial_population}.",
        ),
        {
            "population": "int 50..20000",
        },
        (
            "After {years} years there are about {population}.",
            "The population reaches {population}.",
        ),
    ),
    Entry(
        "mark_recapture_estimate|population_from_recapture|lincoln_index|ecology_recapture",
        "Estimate how many animals live in a place by marking and catching.|"
        "Mark and recapture estimate.|"
        "Lincoln index: first catch, second catch, and marked ones in the second",
        {
            "marked_first|first_catch|num_marked": "int 30..150",
            "caught_second|second_catch|total_second": "int 31..160",
            "marked_in_second|recaptured|num_recaptured": "int 3..29",
        },
        (
            "We marked {marked_first} fish, later caught {caught_second}, and {marked_in_second} "
            "of those carried a mark. How many fish live in the pond?",
            "Estimate the population with {marked_first} animals marked at first, {caught_second} "
            "animals caught the second time and {marked_in_second} marked ones among them.",
            "first catch {marked_first}, second {caught_second}, recaptured {marked_in_second}, N?",
            "Of the {caught_second} snails I picked up this week, {marked_in_second} had my dot "
            "of paint from last week, when I dotted {marked_first}. What does that say about the "
            "whole garden?",
            "lincoln index: {marked_in_second} marked out of {caught_second}, {marked_first} "
            "tagged before",
            "{marked_first} mice got an ear tag in May. In June the traps held {caught_second} "
            "mice, {marked_in_second} with a tag. The reserve needs a figure for all mice.",
            "Only {marked_in_second} of our {marked_first} ringed swallows turned up among the "
            "{caught_second} netted in autumn. Please work out how large the colony is.",
            "The second catch was {caught_second}, the first catch {marked_first}, and "
            "{marked_in_second} were in both. I wonder how many crabs there are altogether.",
            "My class counts beetles that way: tag {marked_first}, let them go, catch "
            "{caught_second}, find {marked_in_second} tags. What's the estimate?",
        ),
        {
            "estimate": "int 60..5000",
        },
        (
            "There are about {estimate} animals.",
            "The estimate is {estimate}.",
        ),
    ),
    Entry(
        "shannon_diversity|diversity_index|biodiversity_index|species_diversity",
        "Shannon diversity of a community of species.|"
        "How varied a habitat is, from counts by species|"
        "Diversity index; log_base sets the logarithm",
        {
            "species_counts|counts|abundances": "list int 2..150",
            "log_base?|base|logarithm": "enum natural, two, ten",
        },
        (
            "What is the Shannon diversity index of a meadow with species counts of "
            "{species_counts}[, using the {log_base} logarithm]?",
            "Calculate the diversity for abundances {species_counts}[ with log base {log_base}].",
            "shannon H, {species_counts}[, log {log_base}]",
            "Each number is one kind of bird at our feeder: {species_counts}. How varied is that "
            "company, as an index?",
            "{species_counts} individuals per kind turned up in the net. The professor expects an "
            "H value[ with the {log_base} log].",
            "Is the new forest plot richer than the old one? For the new one I counted "
            "{species_counts} trees of the different species, so I need one number to compare.",
            "The traps held {species_counts} insects, sorted by species. Could you put the "
            "biodiversity into a figure[? Take the {log_base} logarithm]",
            "From the counts {species_counts} please find H and how evenly they're spread.",
            "reef survey, fish by species: {species_counts}. entropy of that please",
        ),
        {
            "index": "float 0.1..3",
            "evenness": "float 0.1..1",
        },
        (
            "The index is {index} with an evenness of {evenness}.",
            "H comes to {index}; evenness is {evenness}.",
        ),
    ),
    Entry(
        "paint_needed|paint_calculator|wall_paint_liters|estimate_paint",
        "Liters of paint for the walls of a room.|How much paint to buy.|"
        "From the room's length, width and height, the coats, and maybe the ceiling",
        {
            "room_length|length|length_m": "float 2..12 1",
            "room_width|width|width_m": "float 2..9 1",
            "wall_height|height|room_height": "float 2.1..4 1",
            "coats?|num_coats|layers": "int 2..4",
            "include_ceiling?|ceiling|paint_ceiling": "flag",
        },
        (
            "How much paint do I need for a room that is {room_length} m long, {room_width} m "
            "wide and {wall_height} m high[ with {coats} coats]?",
            "The walls are {wall_height} m high, the room is {room_width} m wide and "
            "{room_length} m long. Please calculate the liters of paint[, "
            "{include_ceiling=true|including the ceiling}].",
            "{room_length} x {room_width}, height {wall_height}[, {coats} coats][, "
            "{include_ceiling=true|ceiling too}], liters?",
            "We're moving in on Saturday and the bedroom is still dark green. It measures "
            "{room_length} meters by {room_width} meters and is {wall_height} meters high. What "
            "should I buy to get it white[ in {coats} coats]?",
            "height {wall_height}, width {room_width}, length {room_length}: how many buckets' "
            "worth[? I'd do {coats} layers]",
            "My brother volunteered to roll the nursery, {room_width} wide, {room_length} long, "
            "{wall_height} up to the top[, {include_ceiling=false|walls only}]. Tell him how many "
            "liters to bring.",
            "I'd like to redo my study[ and go over it {coats} times]. Its length is "
            "{room_length} m, its width {room_width} m, its height {wall_height} m. How much "
            "color will it swallow?",
            "Would a ten liter bucket do for the walls of a {room_length} by {room_width} meter "
            "shop with {wall_height} meters from floor to top[, {include_ceiling=true|the ceiling "
            "as well}]?",
            "Estimate wall color: wall height {wall_height} m, room length {room_length} m, room "
            "width {room_width} m[, number of coats {coats}].",
        ),
        {
            "liters": "float 2..60 1",
        },
        (
            "You need {liters} liters of paint.",
            "Buy about {liters} liters.",
        ),
    ),
    Entry(
        "tiles_needed|tile_calculator|floor_tiles|count_tiles",
        "Number of tiles for a floor.|How many square tiles cover a floor|"
        "Takes the floor's size in meters and the tile's edge in centimeters",
        {
            "floor|floor_size|area_to_cover": {
                "length": "float 1.5..12 1",
                "width": "float 1..8 1",
            },
            "tile_size_cm|tile_size|tile_edge": "int 10..90",
            "waste_percent?|extra_percent|spare": "int 3..20",
        },
        (
            "How many tiles of {tile_size_cm} cm do I need for a floor that is {floor.length} m "
            "long and {floor.width} m wide[, with {waste_percent} percent waste]?",
            "The floor measures {floor.length} by {floor.width} meters and each tile has an edge "
            "of {tile_size_cm} cm. Calculate the number of tiles[ plus {waste_percent} percent "
            "for cutting].",
            "{floor.length} m x {floor.width} m, tile {tile_size_cm} cm[, {waste_percent}% "
            "spare], pieces?",
            "we want {tile_size_cm} centimeter squares in the bathroom[ and {waste_percent} "
            "percent in reserve]. it's {floor.width} wide, {floor.length} long. how many do I "
            "order",
            "Our terrace runs {floor.length} m along the house and {floor.width} m into the "
            "garden. I found lovely square slabs, {tile_size_cm} cm on each side. What quantity "
            "do I put on the order?",
            "Square stone, {tile_size_cm} cm on an edge. Kitchen width {floor.width} m, kitchen "
            "length {floor.length} m. Will 200 of them be enough[ if {waste_percent} percent "
            "break]?",
            "To pave {floor.width} m times {floor.length} m with {tile_size_cm} cm pieces, how "
            "many pieces would that be?",
            "The tiler charges by the piece. His pieces are {tile_size_cm} cm wide and the "
            "hallway is {floor.length} m by {floor.width} m[; he adds {waste_percent} percent]. "
            "I'd like to check his count.",
            "Please work out the tiling of a corridor of {floor.length} m length and "
            "{floor.width} m width for a tile size of {tile_size_cm} cm.",
        ),
        {
            "tiles": "int 20..4000",
        },
        (
            "You need {tiles} tiles.",
            "It takes {tiles} pieces to cover the floor.",
        ),
    ),
    Entry(
        "fence_posts|fence_calculator|count_fence_posts|posts_for_fence",
        "Number of posts and rails for a fence.|How many posts a fence takes|"
        "Takes the fence length and the spacing of the posts in meters",
        {
            "fence_length|length|total_length": "int 10..600",
            "post_spacing|spacing|distance_between_posts": "float 1.2..4",
            "rails_per_section?|num_rails|rails": "int 2..5",
            "is_closed?|closed_loop|goes_around": "flag",
        },
        (
            "How many posts do I need for a fence of {fence_length} m with a post spacing of "
            "{post_spacing} m[ and {rails_per_section} rails per section]?",
            "A fence is {fence_length} meters long and gets a post every {post_spacing} meters. "
            "Calculate the number of posts[ if it {is_closed=true|closes on itself}].",
            "fence {fence_length} m, every {post_spacing} m[, {rails_per_section} rails], "
            "material?",
            "every {post_spacing} meters I ram in a stake, {fence_length} meters in total. count "
            "please",
            "The sheep got out again, so I'm enclosing the meadow, {fence_length} m of wire[ "
            "{is_closed=true|all the way round}]. With gaps of {post_spacing} m, how many holes "
            "do I have to dig?",
            "{fence_length} meters along the lane: at {post_spacing} meters between uprights, "
            "what timber should I order[? I'd nail {rails_per_section} boards across each gap]",
            "The distance between posts is {post_spacing} m[ and there will be "
            "{rails_per_section} rails in each field]. The total length is {fence_length} m. What "
            "do I need?",
            "My neighbor offers me 60 old oak stakes. I have to close off {fence_length} meters "
            "and would set one each {post_spacing} meters. Are his enough?",
            "Please plan a paddock boundary of {fence_length} m[, {is_closed=true|a closed "
            "ring}], uprights {post_spacing} m apart.",
        ),
        {
            "posts": "int 5..500",
            "rails": "int 8..2000",
        },
        (
            "You need {posts} posts and {rails} rails.",
            "Order {posts} posts and {rails} rails.",
        ),
    ),
    Entry(
        "fuel_consumption|fuel_economy|mileage_calculator|consumption_per_100_km",
        "Average fuel consumption of a car.|"
        "Liters per 100 km from odometer readings and the fuel filled in|"
        "Takes the odometer at the start and at the end and the liters used",
        {
            "start_odometer|odometer_before|start_km": "int 20000..22000",
            "end_odometer|odometer_after|end_km": "int 22100..26000",
            "liters_used|fuel_liters|liters": "float 15..400 1",
            "unit?|output_unit|result_unit": (
                "enum liters_per_100_km, km_per_liter, miles_per_gallon"
            ),
        },
        (
            "What is my fuel consumption if the odometer went from {start_odometer} to "
            "{end_odometer} km and I used {liters_used} liters[? Answer in {unit}]",
            "Calculate the fuel economy[ in {unit}] for a start odometer of {start_odometer}, an "
            "end odometer of {end_odometer} and {liters_used} liters of fuel.",
            "odo {start_odometer} -> {end_odometer}, {liters_used} l[, {unit}]",
            "I filled in {liters_used} liters over the summer. The counter stood at "
            "{end_odometer} yesterday; in spring it said {start_odometer}. Is my van thirsty?",
            "{liters_used} liters got me from kilometer {start_odometer} to kilometer "
            "{end_odometer}. How good is that[, in {unit}]?",
            "The dealer swore it only drinks six. It drank {liters_used} liters between "
            "{start_odometer} and {end_odometer} on the dial, so what's the truth[ in {unit}]?",
            "End reading {end_odometer}, start reading {start_odometer}, fuel bought "
            "{liters_used} L. Please give me the average[ as {unit}].",
            "company car log: {start_odometer} at handover, {end_odometer} at return, "
            "{liters_used} liters on the card, average thirst?",
            "With {liters_used} L of diesel the truck came to {end_odometer} km on the clock, "
            "having begun at {start_odometer}. How efficient was the driver?",
        ),
        {
            "consumption": "float 3..30 1",
        },
        (
            "The average is {consumption}.",
            "Your car comes to {consumption} on average.",
        ),
    ),
    Entry(
        "pan_conversion|baking_pan_factor|cake_tin_converter|adapt_recipe_to_pan",
        "Factor by which to change a cake recipe for another round pan.|"
        "Convert a recipe from one cake tin to another.|"
        "Takes the diameter of the recipe's pan and of your own, in cm",
        {
            "recipe_pan_cm|recipe_diameter|original_pan": "int 14..34",
            "my_pan_cm|own_diameter|target_pan": "int 14..34",
            "eggs?|egg_count|num_eggs": "int 2..8",
        },
        (
            "The recipe is for a {recipe_pan_cm} cm pan but mine has {my_pan_cm} cm. By what "
            "factor do I change the ingredients[? It asks for {eggs} eggs]",
            "Convert a cake recipe from a pan of {recipe_pan_cm} cm to a pan of {my_pan_cm} cm[ "
            "and tell me how many eggs to take instead of {eggs}].",
            "pan {recipe_pan_cm} -> {my_pan_cm}[, {eggs} eggs]",
            "I only own a {my_pan_cm} cm springform. Grandma's cheesecake was written for "
            "{recipe_pan_cm} cm. How much more or less of everything[, the {eggs} eggs included]?",
            "{my_pan_cm} cm is my tin's diameter and {recipe_pan_cm} cm the one in the book; do I "
            "need more batter?",
            "For the party I'm borrowing a round tin of {my_pan_cm} centimeters. What do I "
            "multiply flour and sugar by if the quantities are meant for {recipe_pan_cm} "
            "centimeters?",
            "The book says {recipe_pan_cm} cm across[, {eggs} eggs]. Please adapt that to a form "
            "which is {my_pan_cm} cm across.",
            "my form is {my_pan_cm}, theirs {recipe_pan_cm}, will it overflow",
            "Original pan {recipe_pan_cm} cm, target pan {my_pan_cm} cm[, number of eggs {eggs}]. "
            "What quantities should I use?",
        ),
        {
            "factor": "float 0.2..5",
        },
        (
            "Multiply everything by {factor}.",
            "Take {factor} times the ingredients.",
        ),
    ),
    Entry(
        "dough_hydration|bread_dough_calculator|dough_water|bakers_percentage",
        "Water and salt for a bread dough.|"
        "Baker's percentages: grams of water and salt for the flour|"
        "Takes flour in grams and hydration in percent; salt is 2 percent unless given",
        {
            "flour_grams|flour|flour_weight": "int 200..3000",
            "hydration_percent|hydration|water_percent": "int 55..90",
            "salt_percent?|salt|salt_share": "float 1..3 1",
        },
        (
            "How much water do I need for {flour_grams} g of flour at a hydration of "
            "{hydration_percent} percent[ and {salt_percent} percent salt]?",
            "Calculate a bread dough with {hydration_percent}% hydration from {flour_grams} grams "
            "of flour[, salt at {salt_percent}%].",
            "{flour_grams} g flour, {hydration_percent}%[, salt {salt_percent}%]",
            "I've got {flour_grams} grams of rye left and like my loaf quite wet, say "
            "{hydration_percent} percent. What goes into the bowl besides[, at {salt_percent} "
            "percent salt]?",
            "at {hydration_percent} percent, what do I pour onto {flour_grams} grams",
            "My sourdough course says to think in baker's percentages. Hydration is "
            "{hydration_percent}, flour is {flour_grams} g[, salt is {salt_percent}]. What do I "
            "weigh out?",
            "For pizza on Friday: {flour_grams} g of tipo 00, {hydration_percent} percent of its "
            "weight in water[ and {salt_percent} percent in salt]. Give me the grams.",
            "The ciabatta turned out like soup. I had {flour_grams} grams of flour and meant to "
            "hit {hydration_percent} percent. How many grams of liquid would have been right?",
            "Water percent {hydration_percent}, flour weight {flour_grams} g[, salt percent "
            "{salt_percent}]: please list the amounts.",
        ),
        {
            "water_grams": "int 110..2700",
            "salt_grams": "float 2..90 1",
        },
        (
            "Take {water_grams} g of water and {salt_grams} g of salt.",
            "You need {water_grams} grams of water and {salt_grams} grams of salt.",
        ),
    ),
    Entry(
        "body_mass_index|bmi|bmi_calculator|calculate_bmi",
        "Body mass index of a person.|BMI from weight in kilograms and height in centimeters|"
        "Tells whether a weight suits a height",
        {
            "weight_kg|weight|body_weight": "float 38..150 1",
            "height_cm|height|body_height": "int 145..205",
        },
        (
            "What is the body mass index of someone who weighs {weight_kg} kg and is {height_cm} "
            "cm tall?",
            "Calculate the BMI for a height of {height_cm} cm and a weight of {weight_kg} kg.",
            "bmi {weight_kg} kg {height_cm} cm",
            "{height_cm} cm, {weight_kg} kilos, am I too heavy",
            "The doctor's form has a box for weight divided by height squared. I'm {height_cm} "
            "centimeters and the scales say {weight_kg} kilograms.",
            "My nephew stands {height_cm} cm in his socks. At {weight_kg} kg, is he still in the "
            "healthy range?",
            "Since the holidays I weigh {weight_kg} kilos. Is that all right for {height_cm} cm?",
            "For the insurance I need the index that sets my {weight_kg} kg against my "
            "{height_cm} cm, please.",
            "our patient: {weight_kg} kg at admission, {height_cm} cm. underweight or not?",
        ),
        {
            "bmi": "float 14..48 1",
            "category": "pick underweight; normal weight; overweight; obese",
        },
        (
            "The BMI is {bmi}, which counts as {category}.",
            "With {bmi} that is {category}.",
        ),
    ),
    Entry(
        "daily_calorie_need|basal_metabolic_rate|energy_requirement|bmr_calculator",
        "Calories a person needs in a day.|Daily energy need from weight, height, age and sex|"
        "Basal rate, times an activity factor if activity is given",
        {
            "weight_kg|weight|body_weight": "int 42..140",
            "height_cm|height|body_height": "int 146..204",
            "age|age_years|years_old": "int 18..41",
            "sex|gender|biological_sex": "enum female, male",
            "activity_level?|activity|lifestyle": "enum sedentary, light, moderate, very_active",
        },
        (
            "How many calories a day does a {age} year old {sex} person with a weight of "
            "{weight_kg} kg and a height of {height_cm} cm need[ at {activity_level} activity]?",
            "Calculate the daily energy requirement: sex {sex}, age {age}, height {height_cm} cm, "
            "weight {weight_kg} kg[, activity {activity_level}].",
            "{sex}, {age} y, {height_cm} cm, {weight_kg} kg[, {activity_level}]: kcal?",
            "I'm {age}, {sex}, {weight_kg} kilos and {height_cm} centimeters[, and my lifestyle "
            "is {activity_level}]. What may I eat in a day without putting on weight?",
            "A {sex} client of mine is {height_cm} cm tall, weighs {weight_kg} kg and just turned "
            "{age}. [The questionnaire says {activity_level}. ]Where should I start with the meal "
            "plan?",
            "weight {weight_kg}, height {height_cm}, {age} years, {sex}[, {activity_level} days]. "
            "how much energy do i burn",
            "If someone stayed in bed all day, how many kilocalories would they use? Say {sex}, "
            "{weight_kg} kg, {age} years, {height_cm} cm.",
            "The sports school asks for the needs of a {sex} student. Height {height_cm} cm, age "
            "{age}, body weight {weight_kg} kg[, activity level {activity_level}].",
            "At {age} years and {height_cm} cm, with {weight_kg} kg on the scales, what's the "
            "basic food need of a {sex} adult[ with a {activity_level} job]?",
        ),
        {
            "calories": "int 1200..4200",
        },
        (
            "The daily need is {calories} calories.",
            "About {calories} kcal a day are right.",
        ),
    ),
    Entry(
        "target_heart_rate|training_heart_rate|karvonen_heart_rate|exercise_pulse",
        "Heart rate to aim for in training.|Karvonen formula.|"
        "Pulse for an intensity in percent, from age and resting heart rate",
        {
            "age|age_years|person_age": "int 16..44",
            "resting_heart_rate|resting_pulse|rest_bpm": "int 45..58",
            "intensity_percent|intensity|effort": "int 59..95",
        },
        (
            "What is the target heart rate for an age of {age}, a resting heart rate of "
            "{resting_heart_rate} and an intensity of {intensity_percent} percent?",
            "I'm {age} years old and my resting pulse is {resting_heart_rate}. Which heart rate "
            "should I train at for {intensity_percent} percent?",
            "karvonen age {age} rest {resting_heart_rate} {intensity_percent}%",
            "{intensity_percent} percent effort, {resting_heart_rate} beats when I wake up, {age} "
            "years on this planet. What should my watch show on the treadmill?",
            "My coach wants the intervals at {intensity_percent} percent. He knows my age, {age}, "
            "and that I have {resting_heart_rate} beats a minute on the sofa. How fast may my "
            "heart go?",
            "resting at {resting_heart_rate} bpm, i'd like to row at {intensity_percent} percent, "
            "i'm {age}",
            "Please find the pulse I should hold: effort {intensity_percent} %, pulse at rest "
            "{resting_heart_rate}, age {age}.",
            "For the heart group: a member of {age} with {resting_heart_rate} beats at rest may "
            "go up to {intensity_percent} percent. Name the beats per minute.",
            "How many beats a minute are {intensity_percent} percent for somebody aged {age} "
            "whose heart does {resting_heart_rate} when idle?",
        ),
        {
            "bpm": "int 90..200",
        },
        (
            "Aim for {bpm} beats per minute.",
            "The target is {bpm} bpm.",
        ),
    ),
    Entry(
        "running_pace|pace_calculator|pace_per_km|run_pace",
        "Pace of a run in minutes per kilometer.|Minutes per km from distance and finish time|"
        "Average pace and speed of a runner",
        {
            "distance_km|distance|run_distance": "float 3..42 1",
            "finish_time_min|minutes|total_minutes": "int 43..280",
            "split_km?|split_every|split_distance": "int 2..5",
        },
        (
            "What is my pace if I run {distance_km} km in {finish_time_min} minutes?",
            "Calculate the pace for a distance of {distance_km} km and a finish time of "
            "{finish_time_min} minutes[, with splits every {split_km} km].",
            "{distance_km}k in {finish_time_min} min[, split {split_km} km]",
            "I need {finish_time_min} minutes for my round through the woods, {distance_km} "
            "kilometers of it. How long do I take for one kilometer?",
            "{finish_time_min} minutes is the time to beat on {distance_km} km. How quick must "
            "each kilometer be[? I'd like split times every {split_km} km]",
            "My watch died. The course was {distance_km} km and the organizers clocked me at "
            "{finish_time_min} minutes. What would it have said per km?",
            "to finish {distance_km} km within {finish_time_min} minutes, how fast do i have to go",
            "She jogs {distance_km} km before work and is back after {finish_time_min} minutes. "
            "Could I keep up with her? I do six minutes per kilometer.",
            "Please break a {finish_time_min} minute run over {distance_km} km down to minutes "
            "per km[ and splits of {split_km} km].",
        ),
        {
            "pace_min_km": "float 3..12",
            "speed_kmh": "float 5..20 1",
        },
        (
            "The pace is {pace_min_km} minutes per km, or {speed_kmh} km/h.",
            "You run at {speed_kmh} km/h, which is {pace_min_km} min per kilometer.",
        ),
    ),
    Entry(
        "days_between|date_difference|count_days|days_between_dates",
        "Number of days between two dates.|Count days from a start date to an end date|"
        "Date difference; can count working days only or include the end date",
        {
            "start_date|from_date|first_date": "date",
            "end_date|to_date|last_date": "date",
            "business_days_only?|working_days|workdays": "flag",
            "include_end?|inclusive|count_last_day": "flag",
        },
        (
            "How many[ {business_days_only=true|working}] days are there between {start_date} and "
            "{end_date}?",
            "Count the days from {start_date} to {end_date}[, {include_end=true|including the "
            "last day}].",
            "{start_date} until {end_date}, days[, {business_days_only=true|weekdays only}]",
            "The end date is {end_date} and the start date is {start_date}. What is the "
            "difference in[ {business_days_only=true|business}] days?",
            "I gave up smoking on {start_date}. On {end_date}, how long will I have held out[, "
            "{include_end=true|that day counted as well}]?",
            "We signed on {start_date}, and they must deliver by {end_date}. How much time does "
            "that leave them[, {business_days_only=true|not counting weekends}]?",
            "to {end_date} from {start_date} how long is it",
            "My visa runs from {start_date} and I fly out on {end_date}. Do I stay longer than 90 "
            "days[, {include_end=true|the day of the flight included}]?",
            "By {end_date} the baby will be how many days old? She was born on {start_date}.",
            "Our intern started on {start_date} and leaves on {end_date}; I need the number of "
            "days for the certificate[, {business_days_only=true|only Monday to Friday}].",
        ),
        {
            "days": "int 2..3000",
        },
        (
            "There are {days} days between them.",
            "From {start_date} it is {days} days.",
        ),
    ),
    Entry(
        "add_to_date|date_add|shift_date|date_after_interval",
        "Date that lies some days, weeks or months from a date.|"
        "Add an interval to a date, or take it off|"
        "Moves a date by an amount of a unit, forward unless direction says backward",
        {
            "start_date|from_date|base_date": "date",
            "amount|interval|offset": "int 2..60",
            "unit|interval_unit|period": "enum days, weeks, months",
            "direction?|shift_direction|way": "enum forward, backward",
        },
        (
            "What date is {amount} {unit} after {start_date}?",
            "Add {amount} {unit} to the date {start_date}.",
            "{start_date} + {amount} {unit}",
            "The letter is dated {start_date} and gives me {amount} {unit} to object. What's the "
            "last day?",
            "{amount} {unit} from {start_date} on, which day do we write then?",
            "Shift {start_date} by {amount} {unit}[, going {direction}].",
            "I sowed the parsnips on {start_date}, and the packet says {amount} {unit} to "
            "harvest. When should I get the fork out?",
            "The milk powder was packed on {start_date}; it keeps for {amount} {unit}. Find the "
            "date for the label, please.",
            "her probation began on {start_date} and lasts {amount} {unit}, when is it over",
            "With {start_date} as the base date, an offset of {amount} and {unit} as the unit[, "
            "direction {direction}], which date results?",
        ),
        {
            "date": "date",
        },
        (
            "It falls on {date}.",
            "{amount} {unit} on, the date is {date}.",
        ),
    ),
    Entry(
        "work_hours|hours_worked|shift_duration|timesheet_hours",
        "Hours worked between two clock times.|Length of a shift without its breaks.|"
        "From start and end of work and the minutes of each break",
        {
            "start_time|clock_in|shift_start": "time",
            "end_time|clock_out|shift_end": "time",
            "break_minutes?|breaks|pauses": "list int 5..60",
            "crosses_midnight?|overnight|night_shift": "flag",
        },
        (
            "How many hours did I work if I started at {start_time} and finished at {end_time}[ "
            "with breaks of {break_minutes} minutes]?",
            "Calculate the length of a shift with start time {start_time} and end time "
            "{end_time}[, minus pauses of {break_minutes} minutes].",
            "in {start_time}, out {end_time}[, breaks {break_minutes}]",
            "left the office at {end_time}, having come in at {start_time}. How long was that?",
            "My timesheet is a mess. Clock out {end_time}, clock in {start_time}[, "
            "{crosses_midnight=true|a night shift}]. What do I write under hours?",
            "{start_time} to {end_time}[ less {break_minutes} minutes], decimal hours please",
            "The nanny arrived at {start_time} and went home at {end_time}[; she rested for "
            "{break_minutes} minutes]. For how many hours do I pay her?",
            "[{crosses_midnight=true|I do nights. }]My duty ends at {end_time} and begins at "
            "{start_time}; is that still within the ten hours the law allows?",
            "Our guard was on the gate from {start_time} until {end_time}[ "
            "{crosses_midnight=true|the next morning}]. Please add up his time[ and take off "
            "{break_minutes} minutes of rest].",
        ),
        {
            "hours": "float 1..14",
        },
        (
            "That makes {hours} hours.",
            "The time worked is {hours} hours.",
        ),
    ),
)

CHAINS: tuple[Chain, ...] = (
    Chain(
        "final_velocity",
        "centripetal_force",
        ("velocity", "speed"),
        (
            "A car of {mass} kg passes me at {initial_velocity} m/s, speeds up by {acceleration} "
            "m/s^2 for {time} seconds and then enters a bend of {radius} m radius. What force "
            "keeps it in the bend?",
            "A {mass} kg sled starts at {initial_velocity} m/s with an acceleration of "
            "{acceleration} m/s^2. After {time} s it takes a curve with a radius of {radius} m. "
            "How many newtons pull it inward?",
            "m {mass}, r {radius}; speed reached from {initial_velocity} m/s at {acceleration} "
            "m/s^2 in {time} s. force toward the center?",
            "The loop of our coaster has a radius of {radius} m. The coach weighs {mass} kg and "
            "comes off a launch of {time} seconds at {acceleration} m/s^2, having rolled in at "
            "{initial_velocity} m/s. What must the rails take?",
        ),
    ),
    Chain(
        "transformer_voltage",
        "led_resistor",
        ("secondary_voltage", "supply_voltage"),
        (
            "My transformer gets {primary_voltage} V on {primary_turns} turns and has "
            "{secondary_turns} turns on the other side. Which resistor does an LED of "
            "{forward_voltage} V and {forward_current_ma} mA need there?",
            "An LED ({forward_voltage} V, {forward_current_ma} mA) hangs on the secondary side of "
            "a transformer with {primary_turns} turns in, {secondary_turns} turns out and "
            "{primary_voltage} V applied. How many ohms in series?",
            "{primary_voltage} V, N1 {primary_turns}, N2 {secondary_turns}, then a diode with "
            "{forward_current_ma} mA at {forward_voltage} V: find the resistor",
        ),
    ),
    Chain(
        "days_between",
        "appliance_energy",
        ("days", "days"),
        (
            "From {start_date} to {end_date} our holiday flat runs devices of {wattages} watts "
            "for {hours_per_day} hours a day. How many kilowatt hours is that?",
            "The heaters take {wattages} W and are on {hours_per_day} hours daily. They stand "
            "there from {start_date} until {end_date}. What will the meter show?",
            "kWh between {start_date} and {end_date}, loads {wattages} W, {hours_per_day} h per "
            "day",
            "The exhibition starts on {start_date} and closes on {end_date}. Its lamps draw "
            "{wattages} watts during {hours_per_day} hours each day, and I have to plan the "
            "energy.",
        ),
    ),
    Chain(
        "buoyant_force",
        "work_done",
        ("force", "force"),
        (
            "I push a ball of {volume} cubic meters {distance} m deeper into {fluid}, against "
            "nothing but its buoyancy. How much work is that?",
            "What energy does it take to pull a float with a volume of {volume} m3 down through "
            "{distance} m of {fluid}?",
            "Find the upthrust on {volume} cubic meters in {fluid}, then the joules it delivers "
            "while it carries something up {distance} meters.",
            "{fluid}, {volume} m3, {distance} m: the force that pushes it up, turned into joules "
            "along the way",
        ),
    ),
    Chain(
        "titration_concentration",
        "buffer_ph",
        ("concentration", "acid_concentration"),
        (
            "Titrating {acid_volume} mL of my acid took {base_volume} mL of {base_concentration} "
            "molar base. Its pKa is {pka}. What pH do I get together with its salt at "
            "{salt_concentration} mol/L?",
            "A weak acid with pKa {pka} is unknown in strength: {acid_volume} mL need "
            "{base_volume} mL of a {base_concentration} mol/L base. Calculate the pH of a buffer "
            "that also holds {salt_concentration} mol/L of the salt.",
            "acid {acid_volume} ml, base {base_volume} ml at {base_concentration} M; with that "
            "acid, salt {salt_concentration} M and pKa {pka}, buffer pH?",
        ),
    ),
    Chain(
        "mark_recapture_estimate",
        "logistic_population",
        ("estimate", "initial_population"),
        (
            "We marked {marked_first} voles, then caught {caught_second}, {marked_in_second} of "
            "them marked. With a growth rate of {growth_rate} and a carrying capacity of "
            "{carrying_capacity}, how many will there be in {years} years?",
            "Estimate the carp from a first catch of {marked_first}, a second catch of "
            "{caught_second} and {marked_in_second} recaptured. Then project them {years} years "
            "ahead with rate {growth_rate} and limit {carrying_capacity}.",
            "{marked_in_second} of {caught_second} newts wore one of our {marked_first} tags. The "
            "pond carries {carrying_capacity}, they grow by {growth_rate} a year. What about "
            "{years} years from now?",
        ),
    ),
    Chain(
        "geometric_series_sum",
        "scientific_notation",
        ("total", "number"),
        (
            "Add up {num_terms} terms of a geometric series with first term {first_term} and "
            "ratio {common_ratio} and write the result in scientific notation.",
            "What is the sum of {num_terms} numbers that start at {first_term} and are multiplied "
            "by {common_ratio} each time? Please give it as a power of ten.",
            "sum a={first_term} r={common_ratio} n={num_terms}, as mantissa and exponent",
            "{first_term} grains on the first square, {common_ratio} times as many on each next "
            "one, {num_terms} squares. My poster needs the whole heap in E-format.",
        ),
    ),
    Chain(
        "doppler_frequency",
        "wavelength",
        ("observed_frequency", "frequency"),
        (
            "A siren of {source_frequency} Hz is {motion} at {source_speed} m/s. What is the "
            "wavelength of the tone I hear if sound travels at {wave_speed} m/s?",
            "The horn blows {source_frequency} hertz on a train that is {motion} with "
            "{source_speed} m/s. How long are the waves that reach me, at a wave speed of "
            "{wave_speed} m/s?",
            "{motion}, {source_speed} m/s, f0 {source_frequency} Hz, c {wave_speed} m/s; "
            "wavelength of what arrives?",
        ),
    ),
    Chain(
        "gas_volume_change",
        "buoyant_force",
        ("final_volume", "volume"),
        (
            "An air bag of {initial_volume} m3 at {initial_pressure} bar is taken down in {fluid} "
            "to {final_pressure} bar. What buoyant force does it have there?",
            "With what force does a balloon push upward in {fluid} when the pressure went from "
            "{initial_pressure} to {final_pressure} bar and it filled {initial_volume} cubic "
            "meters before?",
            "{initial_volume} m3 of gas, old pressure {initial_pressure}, new pressure "
            "{final_pressure}. Find the new size and its upthrust in {fluid}.",
            "Our rescue bag holds {initial_volume} cubic meters at {initial_pressure} bar. The "
            "wreck lies in {fluid} where there are {final_pressure} bar. How much pull do we get "
            "down there?",
        ),
    ),
    Chain(
        "add_to_date",
        "days_between",
        ("date", "start_date"),
        (
            "The course begins {amount} {unit} after {start_date} and ends on {end_date}. How "
            "many days does it last?",
            "Take the date {amount} {unit} from {start_date}. How many days are left from then "
            "until {end_date}?",
            "{start_date} plus {amount} {unit}, then count the days to {end_date}",
            "My trial started on {start_date} and runs out after {amount} {unit}. From that day "
            "on, how long must I wait for the new version on {end_date}?",
        ),
    ),
)
