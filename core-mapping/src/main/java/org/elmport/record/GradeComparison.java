package org.elmport.record;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How a grade compares with those of others in the same course.
 *
 * @param shares how many got a lower, the same or a higher grade
 * @param categories how many got each grade
 * @param description what else is to be said of that; may be empty
 */
public record GradeComparison(Optional<Shares> shares, List<Category> categories, Text description) {

    /** Keeps a list of its own. */
    public GradeComparison {
        categories = List.copyOf(categories);
    }

    /**
     * Shares of all who were graded, as percentages.
     *
     * @param lower who got a lower grade
     * @param equal who got the same grade
     * @param higher who got a higher grade
     */
    public record Shares(BigDecimal lower, BigDecimal equal, BigDecimal higher) {}

    /**
     * How many got one grade, or a grade of one range.
     *
     * @param label the grade or range
     * @param count how many there were
     */
    public record Category(String label, long count) {}
}
