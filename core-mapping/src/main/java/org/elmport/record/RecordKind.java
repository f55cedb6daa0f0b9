package org.elmport.record;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a record is. */
public enum RecordKind {
    ORGANISATION(Plane.CATALOGUE),
    ACCREDITATION(Plane.CATALOGUE),
    PROGRAMME(Plane.CATALOGUE),
    COURSE(Plane.CATALOGUE),
    OFFERING(Plane.CATALOGUE),
    /** Belongs to results, and says nothing about anybody. */
    GRADING_SCHEME(Plane.REFERENCE),
    LEARNER(Plane.PERSONAL),
    ENROLMENT(Plane.PERSONAL),
    RESULT(Plane.PERSONAL),
    STUDENT_CARD(Plane.PERSONAL);

    /** For whose eyes a kind of record is. */
    private enum Plane {
        CATALOGUE,
        REFERENCE,
        PERSONAL
    }

    private static final Set<RecordKind> CATALOGUE = of(Plane.CATALOGUE);
    private static final Set<RecordKind> PERSONAL = of(Plane.PERSONAL);

    private final Plane plane;
    private final String word;

    RecordKind(Plane plane) {
        this.plane = plane;
        this.word = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Set<RecordKind> of(Plane plane) {
        Set<RecordKind> kinds = EnumSet.noneOf(RecordKind.class);
        for (RecordKind kind : values()) {
            if (kind.plane == plane) {
                kinds.add(kind);
            }
        }
        return Collections.unmodifiableSet(kinds);
    }

    /** The kinds of which a public catalogue is made. */
    public static Set<RecordKind> catalogue() {
        return CATALOGUE;
    }

    /** The kinds that say something about a person. */
    public static Set<RecordKind> personalKinds() {
        return PERSONAL;
    }

    /** Whether it says something about a person: it then goes to no public target, and is named in no finding. */
    public boolean personal() {
        return plane == Plane.PERSONAL;
    }

    /** The word for it in findings, settings and reports. */
    public String word() {
        return word;
    }
}
