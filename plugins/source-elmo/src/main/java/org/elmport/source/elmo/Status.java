package org.elmport.source.elmo;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.elmport.record.Code;

/**
 * How far a learner has come. Without a status a result is passed, unless its grade is a word for having failed, or the
 * document is about an enrolment only.
 *
 * @param word the word for it
 * @param contradicted whether only the grade says that it is failed
 */
record Status(String word, boolean contradicted) {

    private static final String PASSED = "passed";
    private static final String FAILED = "failed";
    private static final String IN_PROGRESS = "in-progress";
    private static final String ENROLLED = "enrolled";
    private static final String SCHEME = "elmo:status";
    private static final Set<String> FAILURES = Set.of(
            "failed",
            "fail",
            "not passed",
            "hylätty",
            "underkänd",
            "ikke bestått",
            "ikkje bestått",
            "ikke bestået",
            "nicht bestanden",
            "onvoldoende",
            "non superato",
            "reprovado",
            "niezaliczone",
            "nzal");
    private static final Set<String> ENROLMENTS = Set.of("enrolment", "admission");

    static Status of(ElmoElement specification) {
        Optional<ElmoElement> instance = Opportunity.instance(specification);
        if (specification
                .value("documentType")
                .filter(type -> ENROLMENTS.contains(type.toLowerCase(Locale.ROOT)))
                .isPresent()) {
            return new Status(ENROLLED, false);
        }
        Optional<String> stated = instance.flatMap(element -> element.value("status"));
        if (stated.isPresent()) {
            return new Status(stated.get().toLowerCase(Locale.ROOT), false);
        }
        boolean failed = instance.flatMap(Status::label)
                .filter(label -> FAILURES.contains(label.toLowerCase(Locale.ROOT)))
                .isPresent();
        return failed ? new Status(FAILED, true) : new Status(PASSED, false);
    }

    /** The grade; the old dialect has another name for it. */
    static Optional<String> label(ElmoElement instance) {
        return instance.value("resultLabel").or(() -> instance.value("result"));
    }

    boolean passed() {
        return word.equals(PASSED);
    }

    /** Whether the learner still takes part. */
    boolean open() {
        return word.equals(IN_PROGRESS) || word.equals(ENROLLED);
    }

    Code code() {
        return new Code(SCHEME, word);
    }
}
