package org.elmport.vocabulary;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fields of education and training (ISCED-F 2013) as sources write them: with or without a dot, a prefix or a text, with
 * the leading zero lost, or with digits of a national list behind. Safe for any number of threads.
 */
public final class IscedF {

    /** How many digits the codes of a column have, as far as its owner says so. */
    public enum Digits {
        /** Two, three or four: a code is taken as it is written. */
        AS_WRITTEN,
        /** Always four: a code with fewer digits has lost its leading zeros, in a spreadsheet or as a number. */
        ALWAYS_FOUR
    }

    private static final IscedF STANDARD = new IscedF(CodeLists.standard());
    private static final Pattern LEVEL =
            Pattern.compile("(?:ISCED(?:[ _-]?(?:2011|LEVEL|A|P))?|LEVEL)[ _-]*(?:[0-8]|[1-8][0-9]{2})");
    private static final Pattern CODE = Pattern.compile(
            "(?:ISCED(?:[ _-]?F)?[ _:-]*(?:2013[ _:-]+)?)?([0-9][0-9.]*)(?![0-9A-Z])(.*)", Pattern.DOTALL);
    private static final Pattern ANOTHER_CODE = Pattern.compile("\\s*[,;|/+]\\s*[0-9]{2}.*", Pattern.DOTALL);
    private static final int DETAILED = 4;
    private static final int NARROW = 3;

    private final CodeLists lists;

    private IscedF(CodeLists lists) {
        this.lists = lists;
    }

    /** The fields that come with the library. */
    public static IscedF standard() {
        return STANDARD;
    }

    /** What a value says of a field: its concept, or the reason why there is none. */
    public FieldOfEducation read(String value, Digits digits) {
        String text = SourceText.code(CodeList.ISCED_F, value).toUpperCase(Locale.ROOT);
        if (text.isEmpty()) {
            return FieldOfEducation.refused(FieldOfEducation.Verdict.EMPTY);
        }
        if (LEVEL.matcher(text).matches()) {
            return FieldOfEducation.refused(FieldOfEducation.Verdict.LEVEL_OF_EDUCATION);
        }
        Matcher code = CODE.matcher(text);
        if (!code.matches()) {
            return FieldOfEducation.refused(FieldOfEducation.Verdict.NOT_A_CODE);
        }
        return ANOTHER_CODE.matcher(code.group(2)).matches()
                ? FieldOfEducation.refused(FieldOfEducation.Verdict.SEVERAL)
                : digits(code.group(1).replace(".", ""), digits);
    }

    private FieldOfEducation digits(String code, Digits declared) {
        if (code.length() < DETAILED && declared == Digits.ALWAYS_FOUR && !code.startsWith("0")) {
            return padded(code);
        }
        Optional<String> exact = lists.concept(CodeList.ISCED_F, code);
        if (exact.isPresent()) {
            return new FieldOfEducation(exact, FieldOfEducation.Verdict.EXACT);
        }
        return code.length() < DETAILED ? tooShort(code) : detailed(code);
    }

    /** A number of one digit is hardly ever a field that lost three zeros, but often a level. */
    private FieldOfEducation padded(String code) {
        if (code.length() == 1) {
            return FieldOfEducation.refused(FieldOfEducation.Verdict.LEVEL_OF_EDUCATION);
        }
        return lists.concept(CodeList.ISCED_F, "0".repeat(DETAILED - code.length()) + code)
                .map(concept -> new FieldOfEducation(Optional.of(concept), FieldOfEducation.Verdict.ZERO_RESTORED))
                .orElseGet(() -> FieldOfEducation.refused(FieldOfEducation.Verdict.UNKNOWN));
    }

    private FieldOfEducation tooShort(String code) {
        if (code.length() == 1) {
            return FieldOfEducation.refused(FieldOfEducation.Verdict.LEVEL_OF_EDUCATION);
        }
        boolean fieldWithoutZero = code.length() == NARROW
                && lists.concept(CodeList.ISCED_F, "0" + code).isPresent();
        return FieldOfEducation.refused(
                fieldWithoutZero ? FieldOfEducation.Verdict.AMBIGUOUS : FieldOfEducation.Verdict.UNKNOWN);
    }

    private FieldOfEducation detailed(String code) {
        String four = code.substring(0, DETAILED);
        Optional<String> cut = lists.concept(CodeList.ISCED_F, four);
        if (cut.isPresent()) {
            return new FieldOfEducation(cut, FieldOfEducation.Verdict.CUT);
        }
        return interdisciplinary(code)
                .map(concept -> new FieldOfEducation(Optional.of(concept), FieldOfEducation.Verdict.INTERDISCIPLINARY))
                .orElseGet(() -> FieldOfEducation.refused(FieldOfEducation.Verdict.UNKNOWN));
    }

    /** National lists number interdisciplinary fields within a narrow one (0618); the standard has one (0688). */
    private Optional<String> interdisciplinary(String code) {
        return code.length() == DETAILED && code.endsWith("8")
                ? lists.concept(CodeList.ISCED_F, code.substring(0, 2) + "88")
                : Optional.empty();
    }
}
