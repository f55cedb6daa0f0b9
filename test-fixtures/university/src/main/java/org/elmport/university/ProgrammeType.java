package org.elmport.university;

/** The kinds of programme. */
public enum ProgrammeType {
    /** A first degree of three years. */
    BACHELOR("bachelor", 6, 180, "P3Y"),
    /** A second degree of two years. */
    MASTER("master", 7, 120, "P2Y"),
    /** A second degree that three universities award together. */
    JOINT_MASTER("joint", 7, 120, "P2Y"),
    /** A smaller set of courses within a first degree. */
    MINOR("minor", 6, 25, "P1Y");

    private final String word;
    private final int level;
    private final int credits;
    private final String duration;

    ProgrammeType(String word, int level, int credits, String duration) {
        this.word = word;
        this.level = level;
        this.credits = credits;
        this.duration = duration;
    }

    /** The key of its title among the words of the catalogue. */
    String word() {
        return word;
    }

    /** The EQF level. */
    public int level() {
        return level;
    }

    /** ECTS credits. */
    public int credits() {
        return credits;
    }

    /** The length by the calendar, an ISO 8601 duration. */
    public String duration() {
        return duration;
    }
}
