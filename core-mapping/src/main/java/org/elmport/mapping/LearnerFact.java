package org.elmport.mapping;

/** What a credential may say of a learner beyond the name. */
public enum LearnerFact {
    DATE_OF_BIRTH,
    PLACE_OF_BIRTH,
    BIRTH_NAME,
    CITIZENSHIP,
    GENDER,
    STUDENT_IDENTIFIER,
    NATIONAL_IDENTIFIER,
    OTHER_CODES,
    MAIL_ADDRESS,
    PLACE
}
