package org.elmport.mapping;

/** What kind of credential results become. */
public enum CredentialForm {
    /** One achievement, with what it belongs to. */
    MICRO_CREDENTIAL,
    /** All achievements of a learner, or those of one programme. */
    TRANSCRIPT
}
