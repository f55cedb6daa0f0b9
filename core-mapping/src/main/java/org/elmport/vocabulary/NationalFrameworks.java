package org.elmport.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Levels of national qualifications frameworks as sources write them: {@code DQR 6}, {@code NFQ Level 8},
 * {@code FI: 7}, {@code Polska Rama Kwalifikacji poziom 7}, {@code RNCP niveau 6}. A name that several frameworks share
 * ({@code NQR} in two countries), or a country with several frameworks and no name, leads nowhere: nothing is guessed.
 * Safe for any number of threads.
 */
public final class NationalFrameworks {

    private static final NationalFrameworks STANDARD = new NationalFrameworks(CodeLists.standard());

    /** What stands for "level" in the languages of the frameworks. */
    private static final String LEVEL_WORD =
            "level|levels|niveau|stufe|nivel|nivell|nível|livello|poziom|úroveň|nivå|niva"
                    + "|taso|tase|līmenis|limenis|lygis|szint|razina|raven|nivo|livell|leibhéal|seviye|niveli|επίπεδο|ниво|þrep";

    private static final Pattern LEVEL = Pattern.compile(
            "(.+?)[\\s:,._-]*(?:\\b(?:" + LEVEL_WORD + ")\\b)?[\\s:._-]*"
                    + "((?:1[0-2]|[0-9])(?:[.,][0-9])?\\s?[abc]?\\+?|entry level|entry|i{1,3}v?-?[a-z ]*|iv|v|[ab])",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern COUNTRY =
            Pattern.compile("([a-z]{2})[\\s:._-]*(?:nqf|nqr|qf)?|(?:nqf|nqr|qf)[\\s:._-]+([a-z]{2})");
    private static final String SHARED = "";
    private static final int NAME = 0;
    private static final int TITLE = 1;
    private static final int PLACE = 2;
    private static final int OTHER_NAMES = 3;

    private final Map<String, String> levels = new HashMap<>();
    private final Map<String, String> frameworks = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();

    private NationalFrameworks(CodeLists lists) {
        lists.codes(CodeList.NQF)
                .map(CodeList.NQF::concept)
                .forEach(iri -> lists.label(CodeList.NQF, iri).ifPresent(label -> levels.put(squeezed(label), iri)));
        VocabularyTable.read("nqf-names.tsv").rows().forEach(this::framework);
        countries.put("uk", SHARED);
        countries.put("el", String.valueOf(countries.get("gr")));
    }

    private void framework(List<String> row) {
        String framework = row.get(NAME);
        if (!row.get(PLACE).isEmpty()) {
            countries.put(folded(row.get(PLACE)), framework);
        }
        name(framework, framework);
        name(row.get(TITLE), framework);
        for (String other : row.get(OTHER_NAMES).split("\\|", -1)) {
            name(other, framework);
        }
    }

    private void name(String name, String framework) {
        if (!name.isEmpty()) {
            String folded = folded(name);
            String known = frameworks.putIfAbsent(folded, framework);
            if (known != null && !known.equals(framework)) {
                frameworks.put(folded, SHARED);
            }
        }
    }

    /** The levels that come with the library. */
    public static NationalFrameworks standard() {
        return STANDARD;
    }

    /** The IRI of the level of a framework; empty when the value is none, is a framework as a whole, or is ambiguous. */
    public Optional<String> level(String value) {
        String text = folded(SourceText.code(CodeList.NQF, value));
        Optional<String> exact = Optional.ofNullable(levels.get(squeezed(text)));
        return exact.isPresent() ? exact.filter(NationalFrameworks::isLevel) : parsed(text);
    }

    private Optional<String> parsed(String text) {
        Matcher parts = LEVEL.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String level = parts.group(2).replace(',', '.');
        return framework(parts.group(1).strip())
                .flatMap(framework -> Optional.ofNullable(levels.get(squeezed(framework + "level" + level))))
                .filter(NationalFrameworks::isLevel);
    }

    private Optional<String> framework(String name) {
        String known = frameworks.get(name);
        if (known == null) {
            Matcher country = COUNTRY.matcher(name);
            if (country.matches()) {
                known = countries.get(country.group(1) == null ? country.group(2) : country.group(1));
            }
        }
        return Optional.ofNullable(known).filter(framework -> !framework.isEmpty());
    }

    private static boolean isLevel(String iri) {
        return !NationalLevels.framework(iri);
    }

    /** In lower case, without any blank, so that {@code 6 A} is {@code 6a}. */
    private static String squeezed(String text) {
        return folded(text).replace(" ", "");
    }

    /** In lower case, with one blank for each run of blanks. */
    private static String folded(String text) {
        return SourceText.trimmed(text).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
