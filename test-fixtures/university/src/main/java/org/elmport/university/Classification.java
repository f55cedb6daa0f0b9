package org.elmport.university;

import java.util.List;
import java.util.Optional;

/**
 * Where it belongs.
 *
 * @param iscedField the four digits of ISCED-F 2013; empty when the source does not say
 * @param level the EQF level, 5 to 8
 * @param languages ISO 639-1 codes of the languages of instruction, the main one first
 * @param threeLetters the ISO 639-2 code of the main language
 * @param modes how it is taught
 */
public record Classification(
        Optional<String> iscedField, int level, List<String> languages, String threeLetters, List<DeliveryMode> modes) {

    /** Copies the lists. */
    public Classification {
        languages = List.copyOf(languages);
        modes = List.copyOf(modes);
    }

    Classification withoutField() {
        return new Classification(Optional.empty(), level, languages, threeLetters, modes);
    }

    Classification withLanguage(String twoLetters, String three) {
        return new Classification(iscedField, level, List.of(twoLetters), three, modes);
    }
}
