package org.elmport.card;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is sent to the router, and how words of the source are understood.
 *
 * @param institutionCode the PIC of the institution
 * @param bases why a detail may be sent, for each that is; what is not named is not sent
 * @param consentNeeded whether only the cards of students who agree are sent; those who object are never sent
 * @param statusWords what further words of the source mean, in lower case
 * @param typeWords what further words of the source mean, in lower case
 * @param removalWords further words for the status of a card that is to be at the router no more, in lower case
 */
public record CardOptions(
        String institutionCode,
        Map<OptionalDetail, String> bases,
        boolean consentNeeded,
        Map<String, CardStatus> statusWords,
        Map<String, CardType> typeWords,
        Set<String> removalWords) {

    /** Keeps maps of its own. */
    public CardOptions {
        bases = Map.copyOf(bases);
        if (bases.values().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a detail is sent only with a basis that is stated");
        }
        if (statusWords.containsValue(CardStatus.EXPIRED)) {
            throw new IllegalArgumentException("a card expires by its date, not by its status");
        }
        statusWords = lowerCase(statusWords);
        typeWords = lowerCase(typeWords);
        removalWords = removalWords.stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The least: identifiers and facts about cards. */
    public static CardOptions of(String institutionCode) {
        return new CardOptions(institutionCode, Map.of(), false, Map.of(), Map.of(), Set.of());
    }

    /** Whether a detail is sent. */
    public boolean sends(OptionalDetail detail) {
        return bases.containsKey(detail);
    }

    /** Whether something is sent that only the record of the learner has. */
    public boolean needsLearner() {
        return sends(OptionalDetail.FULL_NAME) || sends(OptionalDetail.EMAIL);
    }

    private static <T> Map<String, T> lowerCase(Map<String, T> words) {
        Map<String, T> lower = new TreeMap<>();
        words.forEach((word, meaning) -> lower.put(word.toLowerCase(Locale.ROOT), meaning));
        return Map.copyOf(lower);
    }
}
