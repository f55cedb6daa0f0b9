package org.elmport.university;

import java.util.UUID;

/** Puts flaws into records. */
final class Flaws {

    private Flaws() {}

    static Course put(Flaw flaw, Course course) {
        return switch (flaw) {
            case MISSING_ISCED -> course.with(course.classification().withoutField());
            case UNKNOWN_LANGUAGE -> course.with(course.classification().withLanguage("zz", "zzz"));
            case MISSING_OUTCOME -> course.with(course.wording().withoutOutcomes());
            case SCRIPT_IN_DESCRIPTION -> course.with(scripted(course.wording()));
            case DUPLICATE_CODE -> course.withCode(CourseFactory.code(course.index() - 1));
            case DECIMAL_COMMA -> course.with(course.effort().withCredits("5,0"));
            case SECOND_TITLE -> course.with(twiceTitled(course.wording()));
            case MINUTES_AS_MONTHS -> course.with(course.effort().withDuration("P60M"));
            case EMPTY_TITLE ->
                course.with(course.wording().withTitle(course.wording().title().map(title -> "")));
            case UNKNOWN_COURSE, END_BEFORE_START, UNKNOWN_CURRENCY ->
                throw new IllegalArgumentException("not a flaw of a course: " + flaw);
        };
    }

    static Offering put(Flaw flaw, Offering offering) {
        return switch (flaw) {
            case UNKNOWN_COURSE -> offering.withOffered(nowhere(offering.offered()));
            case END_BEFORE_START -> offering.with(offering.time().endingBeforeItStarts());
            case UNKNOWN_CURRENCY -> offering.with(offering.price().in("XQZ"));
            case MISSING_ISCED,
                    UNKNOWN_LANGUAGE,
                    MISSING_OUTCOME,
                    SCRIPT_IN_DESCRIPTION,
                    DUPLICATE_CODE,
                    DECIMAL_COMMA,
                    SECOND_TITLE,
                    MINUTES_AS_MONTHS,
                    EMPTY_TITLE -> throw new IllegalArgumentException("not a flaw of an offering: " + flaw);
        };
    }

    private static Wording scripted(Wording wording) {
        return wording.withDescription(wording.description()
                .map(text -> text + "<script>alert('flaw')</script><a href=\"javascript:alert('flaw')\">!</a>"));
    }

    private static Wording twiceTitled(Wording wording) {
        TaggedText first = wording.title().entries().get(0);
        return wording.withTitle(wording.title().and(new TaggedText(first.language(), first.value() + " (old title)")));
    }

    private static RecordKey nowhere(RecordKey known) {
        UUID uuid = known.uuid();
        return new RecordKey(
                known.id() + "-GONE", new UUID(uuid.getMostSignificantBits() ^ 0xFFL, uuid.getLeastSignificantBits()));
    }
}
