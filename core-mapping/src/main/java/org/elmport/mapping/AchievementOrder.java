package org.elmport.mapping;

import java.util.Comparator;
import java.util.Locale;
import org.elmport.elm.AwardingProcess;
import org.elmport.elm.DateTime;
import org.elmport.elm.LangString;
import org.elmport.elm.LearningAchievement;
import org.elmport.elm.Link;

/**
 * In which order people expect achievements: by day, then by title with numbers in it as numbers; those without a day come
 * last. In which order a source delivers them counts for nothing.
 */
final class AchievementOrder implements Comparator<LearningAchievement> {

    private static final int DAY = 10;
    private static final String LAST = "\uffff";

    @Override
    public int compare(LearningAchievement one, LearningAchievement other) {
        int days = day(one).compareTo(day(other));
        return days != 0 ? days : titles(title(one), title(other));
    }

    private static String day(LearningAchievement achievement) {
        return achievement
                .awardedBy()
                .flatMap(Link::target)
                .flatMap(AwardingProcess::awardingDate)
                .map(DateTime::lexical)
                .map(day -> day.substring(0, Math.min(DAY, day.length())))
                .orElse(LAST);
    }

    private static String title(LearningAchievement achievement) {
        return achievement.title().stream()
                .map(LangString::value)
                .findFirst()
                .orElse("")
                .toLowerCase(Locale.ROOT);
    }

    /** Digit for digit where both have a number, by its size; letter for letter elsewhere. */
    private static int titles(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            int end = number(one, i);
            int otherEnd = number(other, j);
            int compared = end > i && otherEnd > j
                    ? numbers(one.substring(i, end), other.substring(j, otherEnd))
                    : Character.compare(one.charAt(i), other.charAt(j));
            if (compared != 0) {
                return compared;
            }
            i = Math.max(end, i + 1);
            j = Math.max(otherEnd, j + 1);
        }
        return Integer.compare(one.length() - i, other.length() - j);
    }

    private static int number(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static int numbers(String one, String other) {
        String digits = one.replaceFirst("^0+", "");
        String otherDigits = other.replaceFirst("^0+", "");
        int lengths = Integer.compare(digits.length(), otherDigits.length());
        return lengths != 0 ? lengths : digits.compareTo(otherDigits);
    }
}
