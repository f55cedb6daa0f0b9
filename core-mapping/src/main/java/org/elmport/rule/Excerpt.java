package org.elmport.rule;

/** A value as it may stand in a message: short, on one line, and without what could be a person's mail address. */
final class Excerpt {

    /** The longest part of a value that a message shows. */
    static final int LONGEST = 80;

    private Excerpt() {}

    static String of(String value) {
        if (value.indexOf('@') >= 0) {
            return "(a value with @, not shown)";
        }
        StringBuilder excerpt = new StringBuilder(Math.min(value.length(), LONGEST) + 3).append('\'');
        for (int i = 0; i < Math.min(value.length(), LONGEST); i++) {
            char c = value.charAt(i);
            excerpt.append(Character.isISOControl(c) ? ' ' : c);
        }
        return excerpt.append(value.length() > LONGEST ? "…'" : "'").toString();
    }
}
