package org.elmport.mapping;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elmport.elm.Concept;
import org.elmport.record.Code;
import org.elmport.vocabulary.CodeList;
import org.elmport.vocabulary.CodeLists;
import org.elmport.vocabulary.Countries;
import org.elmport.vocabulary.CrosswalkEntry;
import org.elmport.vocabulary.Crosswalks;
import org.elmport.vocabulary.Currencies;
import org.elmport.vocabulary.FieldOfEducation;
import org.elmport.vocabulary.IscedF;
import org.elmport.vocabulary.Languages;
import org.elmport.vocabulary.NationalFrameworks;

/** Codes of a source to concepts of the model: by crosswalk, by the code or IRI of the list itself, or by its label. */
final class CodeMapper {

    private static final Pattern EQF_LEVEL = Pattern.compile("(?:eqf[ _-]*)?(?:level[ _-]*)?([1-8])");
    private static final String OWN_EQF_SCHEME = "eqf";
    private static final String OWN_NQF_SCHEME = "nqf";
    private static final String LEVEL_WORDS = "level-words";
    private static final String CREDIT_WORDS = "credit-words";
    private static final String WITHDRAWN_COUNTRIES = "iso-3166";
    private static final String WITHDRAWN =
            "is no country code any more, so that the country that has its place was used";
    private static final String ISCED_F_SCHEME = "isced-f";

    /** Without a day to hold it against, a row counts that holds without end. */
    private static final LocalDate NO_DAY = LocalDate.of(9999, 12, 31);

    private static final String GENERIC = "csv";
    private static final Map<String, List<String>> FAMILIES =
            Map.of("ooapi", List.of("ooapi-v5", "ooapi-v6"), GENERIC, List.of(GENERIC));

    private final CodeLists lists;
    private final Crosswalks crosswalks;
    private final LocalDate day;
    private final Languages languages = Languages.standard();
    private final Countries countries = Countries.standard();
    private final Currencies currencies = Currencies.standard();
    private final IscedF fields = IscedF.standard();
    private final NationalFrameworks nationalLevels = NationalFrameworks.standard();
    private final KnownCodes known = new KnownCodes();

    private CodeMapper(CodeLists lists, Crosswalks crosswalks, LocalDate day) {
        this.lists = lists;
        this.crosswalks = crosswalks;
        this.day = day;
    }

    static CodeMapper of(MappingOptions options) {
        return new CodeMapper(
                options.codeLists(), options.crosswalks(), options.asOf().orElse(NO_DAY));
    }

    /** What a code means in a list; several for a value that names several languages; empty when nothing. */
    List<CodeMatch> find(Code code, CodeList list) {
        return known.of(code, list, this::search);
    }

    private List<CodeMatch> search(Code code, CodeList list) {
        String value = code.value().strip();
        if (value.isEmpty()) {
            return List.of();
        }
        if (lists.contains(list, value)) {
            return List.of(CodeMatch.exact(value, list.scheme()));
        }
        Optional<CrosswalkEntry> row = row(code.scheme(), value, list);
        if (row.isPresent()) {
            return List.of(CodeMatch.exact(row.get().concept(), row.get().row()));
        }
        return switch (list) {
            case LANGUAGE ->
                languages.concepts(value).stream()
                        .map(iri -> CodeMatch.exact(iri, list.scheme()))
                        .toList();
            case COUNTRY -> country(value);
            case NUTS -> one(countries.region(value), list);
            case ATU -> one(countries.jurisdiction(value), list);
            case CURRENCY -> one(currencies.concept(value), list);
            case ISCED_F -> field(code.scheme(), value);
            case EQF -> orElse(eqf(code.scheme(), value), LEVEL_WORDS, value, list);
            case NQF -> nationalLevel(code.scheme(), value);
            case CREDIT_SYSTEM -> orElse(listed(list, value), CREDIT_WORDS, value, list);
            default -> listed(list, value);
        };
    }

    /**
     * The row for the list that the source names, else for the family of sources to which that list belongs: a list of
     * the generic files has no prefix of its own. A European level by its number is one only where the source says so.
     */
    private Optional<CrosswalkEntry> row(String scheme, String value, CodeList list) {
        Optional<CrosswalkEntry> own = crosswalks.find(scheme, value, list, day);
        if (own.isPresent() || bareLevel(scheme, value, list)) {
            return own;
        }
        int colon = scheme.indexOf(':');
        String family = colon < 0 ? GENERIC : scheme.substring(0, colon);
        return FAMILIES.getOrDefault(family, List.of(family)).stream()
                .flatMap(each -> crosswalks.find(each, value, list, day).stream())
                .findFirst();
    }

    private static boolean bareLevel(String scheme, String value, CodeList list) {
        return list == CodeList.EQF
                && scheme.indexOf(':') < 0
                && !scheme.equals(OWN_EQF_SCHEME)
                && EQF_LEVEL.matcher(value.toLowerCase(Locale.ROOT)).matches();
    }

    /** What was found, else the row of the library's table of words that are the same in every system. */
    private List<CodeMatch> orElse(List<CodeMatch> found, String words, String value, CodeList list) {
        return found.isEmpty()
                ? crosswalks.find(words, value, list, day).stream()
                        .map(row -> CodeMatch.exact(row.concept(), row.row()))
                        .toList()
                : found;
    }

    /**
     * A code that has had two meanings in turn has the one of the day; a code that was withdrawn and given to nobody
     * else is still understood, with a remark.
     */
    private List<CodeMatch> country(String value) {
        List<CodeMatch> ofTheDay = orElse(List.of(), WITHDRAWN_COUNTRIES, value, CodeList.COUNTRY);
        List<CodeMatch> known = ofTheDay.isEmpty() ? one(countries.concept(value), CodeList.COUNTRY) : ofTheDay;
        return known.isEmpty()
                ? crosswalks.findExpired(WITHDRAWN_COUNTRIES, value, CodeList.COUNTRY).stream()
                        .map(row -> new CodeMatch(Concept.of(row.concept()), row.row(), WITHDRAWN))
                        .toList()
                : known;
    }

    private List<CodeMatch> field(String scheme, String value) {
        if (!scheme.isEmpty() && !scheme.equals(ISCED_F_SCHEME)) {
            return List.of();
        }
        FieldOfEducation field = fields.read(value, IscedF.Digits.AS_WRITTEN);
        return field.concept().stream()
                .map(iri -> new CodeMatch(
                        Concept.of(iri),
                        CodeList.ISCED_F.scheme(),
                        field.adapted() ? field.verdict().summary() : ""))
                .toList();
    }

    /** A number alone is a European level only where the source says that it is one. */
    private List<CodeMatch> eqf(String scheme, String value) {
        Matcher level = EQF_LEVEL.matcher(value.toLowerCase(Locale.ROOT));
        boolean stated = scheme.isEmpty()
                || scheme.equals(OWN_EQF_SCHEME)
                || value.toLowerCase(Locale.ROOT).startsWith(OWN_EQF_SCHEME);
        return level.matches() && stated
                ? List.of(CodeMatch.exact(CodeList.EQF.concept(level.group(1)), CodeList.EQF.scheme()))
                : List.of();
    }

    /** The name of a degree is a level of its country's framework only where the source says that it is a level. */
    private List<CodeMatch> nationalLevel(String scheme, String value) {
        List<CodeMatch> listed = listed(CodeList.NQF, value);
        List<CodeMatch> found = listed.isEmpty() ? one(nationalLevels.level(value), CodeList.NQF) : listed;
        return scheme.equals(OWN_NQF_SCHEME) ? orElse(found, LEVEL_WORDS, value, CodeList.NQF) : found;
    }

    private List<CodeMatch> listed(CodeList list, String value) {
        Optional<String> concept = lists.concept(list, value).or(() -> lists.conceptLabelled(list, value));
        return one(concept, list);
    }

    private static List<CodeMatch> one(Optional<String> concept, CodeList list) {
        return concept.map(iri -> List.of(CodeMatch.exact(iri, list.scheme()))).orElse(List.of());
    }
}
