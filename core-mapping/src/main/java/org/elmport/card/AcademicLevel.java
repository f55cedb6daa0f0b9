package org.elmport.card;

/** The level at which a student studies, in the words of the router. */
public enum AcademicLevel {
    /** First cycle. */
    BACHELOR,
    /** Second cycle. */
    MASTER,
    /** Third cycle. */
    DOCTORATE
}
