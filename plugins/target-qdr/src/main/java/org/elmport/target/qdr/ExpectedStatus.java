package org.elmport.target.qdr;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elmport.plugin.setting.SettingType;

/**
 * Statuses of HTTP that are expected, from one to another.
 *
 * @param first the lowest
 * @param last the highest
 */
record ExpectedStatus(int first, int last) {

    private static final Pattern FORM = Pattern.compile("([1-5]\\d\\d)(?:\\s*-\\s*([1-5]\\d\\d))?");

    /** Statuses and ranges of them, with commas between. */
    static final SettingType<List<ExpectedStatus>> TYPE =
            new SettingType<>("statuses (200, 202) or ranges (200-299)", value -> {
                List<ExpectedStatus> expected = SettingType.TEXTS.reader().apply(value).stream()
                        .map(ExpectedStatus::read)
                        .toList();
                if (expected.isEmpty()) {
                    throw wrong();
                }
                return expected;
            });

    private static ExpectedStatus read(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw wrong();
        }
        int first = Integer.parseInt(matcher.group(1));
        return new ExpectedStatus(first, matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2)));
    }

    private static IllegalArgumentException wrong() {
        return new IllegalArgumentException("must be statuses such as 200, 202, or a range such as 200-299");
    }

    boolean includes(int status) {
        return first <= status && status <= last;
    }

    @Override
    public String toString() {
        return first == last ? Integer.toString(first) : first + "-" + last;
    }
}
