package org.elmport.acceptance;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a test class line by line. A test names its traps in a comment above or inside of it ("trap loq 4, sis 51"), or
 * in its name ("trap04…"): the list is then the one of its package, or the one that a comment says.
 */
final class TrapTestSource {

    private static final Pattern COMMENT = Pattern.compile("//.*?\\btraps? ((?:loq|sis|edc|esc) \\d.*)");
    private static final Pattern NUMBERS = Pattern.compile("\\b(loq|sis|edc|esc) (\\d+(?:(?:,| and) \\d+)*)");
    private static final Pattern MEMBER = Pattern.compile(" {4}[A-Za-z<].*");
    private static final Pattern METHOD = Pattern.compile(" {4}(?:public |static )*void (\\w+)\\(.*");
    private static final Pattern TEST = Pattern.compile(" {4}@\\w*Test\\b.*");
    private static final Pattern NAME = Pattern.compile("trap(\\d+).*");

    private final String type;
    private final TrapTests tests;
    private final Set<Trap> above = new TreeSet<>();
    private final Set<Trap> named = new TreeSet<>();
    private boolean annotated;
    private String test = "";

    TrapTestSource(String type, TrapTests tests) {
        this.type = type;
        this.tests = tests;
    }

    void line(String line) {
        if (TEST.matcher(line).matches()) {
            annotated = true;
        }
        if (MEMBER.matcher(line).matches()) {
            member(line);
        }
        Matcher comment = COMMENT.matcher(line);
        if (comment.find()) {
            numbers(comment.group(1), line.startsWith("    //") ? above : named);
        }
    }

    private static void numbers(String text, Set<Trap> traps) {
        Matcher numbers = NUMBERS.matcher(text);
        while (numbers.find()) {
            TrapPage page = TrapPage.ofWord(numbers.group(1));
            for (String number : numbers.group(2).split("\\D+", -1)) {
                traps.add(new Trap(page, Integer.parseInt(number)));
            }
        }
    }

    private void member(String line) {
        end();
        Matcher method = METHOD.matcher(line);
        test = annotated && method.matches() ? method.group(1) : "";
        annotated = false;
        named.addAll(above);
        above.clear();
    }

    /** Ends the member that was read last. */
    void end() {
        Matcher name = NAME.matcher(test);
        if (name.matches()) {
            number(Integer.parseInt(name.group(1)));
        }
        if (test.isEmpty() && !named.isEmpty()) {
            tests.problem(type + " names " + named + " outside of a test");
        } else {
            named.forEach(trap -> tests.add(trap, type + "." + test));
        }
        named.clear();
    }

    private void number(int number) {
        if (named.stream().anyMatch(trap -> trap.number() == number)) {
            return;
        }
        Optional<TrapPage> page = TrapPage.ofPackage(type.substring(0, type.indexOf('.')));
        if (page.isEmpty()) {
            tests.problem(type + "." + test + " does not say which list trap " + number + " stands in");
        } else {
            named.add(new Trap(page.orElseThrow(), number));
        }
    }
}
