package org.elmport.plugin.setting;

/**
 * Replaces references to secrets, such as {@code ${env:SIS_TOKEN}} or {@code ${file:/run/secrets/token}}, by what they
 * stand for.
 */
@FunctionalInterface
public interface SecretResolver {

    /**
     * The text with its references replaced.
     *
     * @throws IllegalArgumentException with a message for people, when a reference leads nowhere
     */
    String resolve(String text);

    /** Whether a text holds a reference. */
    static boolean isReference(String text) {
        return text.contains("${");
    }
}
