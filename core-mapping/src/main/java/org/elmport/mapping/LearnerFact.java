package org.elmport.mapping;

import org.elmport.record.LearnerRecord;

/** What a credential may say of a learner beyond the name. */
public enum LearnerFact {
    DATE_OF_BIRTH("dateOfBirth"),
    PLACE_OF_BIRTH("placeOfBirth"),
    BIRTH_NAME("birthName"),
    CITIZENSHIP("citizenships"),
    GENDER("gender"),
    STUDENT_IDENTIFIER("studentIdentifier"),
    NATIONAL_IDENTIFIER("nationalIdentifier"),
    OTHER_CODES("codes"),
    MAIL_ADDRESS("mailAddresses"),
    PLACE("places");

    private final String field;

    LearnerFact(String field) {
        this.field = field;
    }

    /** The field of a learner record that says it, by its name there. */
    public String field() {
        return field;
    }

    /** Whether a record says it. */
    public boolean saidBy(LearnerRecord learner) {
        return switch (this) {
            case DATE_OF_BIRTH -> learner.dateOfBirth().isPresent();
            case PLACE_OF_BIRTH -> learner.placeOfBirth().isPresent();
            case BIRTH_NAME -> learner.birthName().isPresent();
            case CITIZENSHIP -> !learner.citizenships().isEmpty();
            case GENDER -> learner.gender().isPresent();
            case STUDENT_IDENTIFIER -> learner.studentIdentifier().isPresent();
            case NATIONAL_IDENTIFIER -> learner.nationalIdentifier().isPresent();
            case OTHER_CODES -> !learner.codes().isEmpty();
            case MAIL_ADDRESS -> !learner.mailAddresses().isEmpty();
            case PLACE -> !learner.places().isEmpty();
        };
    }
}
