package org.elmport.mapping;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elmport.elm.Concept;
import org.elmport.mapping.GraphNode.Member;

/**
 * Gives each node of a credential that has no identifier one that its content tells: the same content always has the
 * same, and no two different contents share one, or readers would take them for one node.
 */
final class ContentIdentity {

    private static final HexFormat HEX = HexFormat.of();
    private static final int DIGEST_BYTES = 16;

    /** The words of the issuer, where they are not the name of the class. */
    private static final Map<String, String> WORDS = Map.of(
            "Organisation", "org",
            "LearningAchievementSpecification", "learningAchievementSpec",
            "LearningActivitySpecification", "learningActivitySpec",
            "LearningAssessmentSpecification", "learningAssessmentSpec",
            "LearningEntitlement", "entitlement",
            "LearningEntitlementSpecification", "learningEntitlementSpec",
            "PeriodOfTime", "period");

    private ContentIdentity() {}

    /** The node with identifiers for all below it, and for itself. */
    static GraphNode identify(GraphNode node) {
        List<Member> members = node.members().stream()
                .map(member -> member.node()
                        .map(inner -> Member.node(member.property(), identify(inner)))
                        .orElse(member))
                .toList();
        GraphNode identified = new GraphNode(node.type(), node.id(), members);
        boolean named = !node.id().isEmpty() || node.type().javaType() == Concept.class;
        return named ? identified : identified.withId(iri(node.type().name(), digest(identified)));
    }

    /** The identifier of a node of a class, from what tells it apart. */
    static String iri(String type, String digest) {
        String word = Optional.ofNullable(WORDS.get(type))
                .orElseGet(() -> Character.toLowerCase(type.charAt(0)) + type.substring(1));
        return "urn:epass:" + word + ":" + digest.substring(0, 2 * DIGEST_BYTES);
    }

    /** SHA-256 of all that a node says, in hexadecimal digits. */
    static String digest(GraphNode node) {
        StringBuilder canonical = new StringBuilder();
        write(node, canonical);
        return digest(canonical.toString());
    }

    /** SHA-256 of a text, in hexadecimal digits. */
    static String digest(String text) {
        try {
            return HEX.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static void write(GraphNode node, StringBuilder canonical) {
        text(node.type().name(), canonical);
        text(node.id(), canonical);
        for (Member member : node.members()) {
            text(member.property().name(), canonical);
            text(member.lexical(), canonical);
            text(member.qualifier(), canonical);
            member.node().ifPresent(inner -> write(inner, canonical));
        }
        canonical.append('.');
    }

    /** With its length, so that no two lists of texts read the same. */
    private static void text(String text, StringBuilder canonical) {
        canonical.append(text.length()).append(':').append(text).append(',');
    }
}
