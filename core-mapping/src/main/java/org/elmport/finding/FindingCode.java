package org.elmport.finding;

import java.util.Locale;

/**
 * A kind of finding. Codes are public: once released, a code keeps its name and meaning. Each family is an enum that
 * implements this; the name of the constant, with dashes, follows the family.
 */
public interface FindingCode {

    /** The family: {@code SRC}, {@code MAP}, {@code VAL}, {@code ANX}, {@code PUB}, {@code STA} or {@code SEC}. */
    String family();

    /** The name of the constant; every enum has it. */
    String name();

    /** How grave it is as a rule. */
    Severity severity();

    /** What it means, in one sentence for people who run a student information system. */
    String summary();

    /** What to do about it, in one sentence. */
    String remedy();

    /** The code as it stands in reports, such as {@code VAL-REFERENCE-DANGLING}. */
    default String code() {
        return family() + "-" + name().replace('_', '-').toUpperCase(Locale.ROOT);
    }
}
