package org.elmport.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads student identifiers, of the current form and of the one before. */
final class IdentifierReader {

    private static final String PREFIX = StudentIdentifier.PREFIX.toLowerCase(Locale.ROOT);
    private static final String SCHAC = "urn:schac:personaluniquecode:";
    private static final String OLD_SCHAC = "urn:mace:terena.org:schac:personaluniquecode:";
    private static final Pattern DRAFT = Pattern.compile(SCHAC + "[a-z]{2}:esi(:.*)?");
    private static final Pattern LEGACY = Pattern.compile("([A-Za-z]{2}-[0-9]{9})-(.+)");
    private static final Pattern COUNTRY = Pattern.compile("[A-Za-z]{2}");
    private static final Pattern REGION = Pattern.compile("([A-Za-z]{2})-[A-Za-z0-9]{1,3}");
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?";
    private static final Pattern DOMAIN = Pattern.compile("(?:" + LABEL + "\\.)+[A-Za-z][A-Za-z0-9-]*[A-Za-z0-9]");
    // RFC 2141, 2.2 and 2.3
    private static final Pattern CODE = Pattern.compile("(?:[A-Za-z0-9()+,.:=@;$_!*'/?#-]|%[0-9A-Fa-f]{2})+");
    private static final Pattern RESERVED = Pattern.compile("[/?#]");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private IdentifierReader() {}

    static IdentifierReading read(String text) {
        String value = text.strip();
        if (value.isEmpty()) {
            return IdentifierReading.of(IdentifierFault.EMPTY);
        }
        if (value.length() > StudentIdentifier.LONGEST) {
            return IdentifierReading.of(IdentifierFault.TOO_LONG);
        }
        List<IdentifierRemark> remarks = new ArrayList<>();
        if (!value.equals(text)) {
            remarks.add(IdentifierRemark.BLANKS);
        }
        // not regionMatches, for which letters of other scripts count as those of ASCII
        boolean current = value.toLowerCase(Locale.ROOT).startsWith(PREFIX);
        return current ? urn(value, remarks) : otherForm(value, remarks);
    }

    private static IdentifierReading urn(String value, List<IdentifierRemark> remarks) {
        if (!value.startsWith(StudentIdentifier.PREFIX)) {
            remarks.add(IdentifierRemark.PREFIX_SPELLING);
        }
        String rest = value.substring(StudentIdentifier.PREFIX.length());
        int colon = rest.indexOf(':');
        String scope = colon < 0 ? rest : rest.substring(0, colon);
        Optional<IdentifierScope> kind = kind(scope);
        if (kind.isEmpty()) {
            return IdentifierReading.of(IdentifierFault.SCOPE_MALFORMED);
        }
        if (kind.get() != IdentifierScope.INSTITUTION && !country(scope)) {
            return IdentifierReading.of(IdentifierFault.COUNTRY_UNKNOWN);
        }
        String code = colon < 0 ? "" : rest.substring(colon + 1);
        return coded(new StudentIdentifier(value, kind.get(), scope, code), remarks);
    }

    private static IdentifierReading otherForm(String value, List<IdentifierRemark> remarks) {
        Matcher legacy = LEGACY.matcher(value);
        if (legacy.matches()) {
            String scope = legacy.group(1);
            remarks.add(IdentifierRemark.LEGACY_FORM);
            return country(scope)
                    ? coded(new StudentIdentifier(value, IdentifierScope.LEGACY, scope, legacy.group(2)), remarks)
                    : IdentifierReading.of(IdentifierFault.COUNTRY_UNKNOWN);
        }
        String lower = value.toLowerCase(Locale.ROOT);
        if (DRAFT.matcher(lower).matches()) {
            return IdentifierReading.of(IdentifierFault.DRAFT);
        }
        boolean schac = lower.startsWith(SCHAC) || lower.startsWith(OLD_SCHAC);
        return IdentifierReading.of(schac ? IdentifierFault.OTHER_CODE : IdentifierFault.OTHER_TEXT);
    }

    private static Optional<IdentifierScope> kind(String scope) {
        if (COUNTRY.matcher(scope).matches()) {
            return Optional.of(IdentifierScope.COUNTRY);
        }
        if (REGION.matcher(scope).matches()) {
            return Optional.of(IdentifierScope.REGION);
        }
        return DOMAIN.matcher(scope).matches() ? Optional.of(IdentifierScope.INSTITUTION) : Optional.empty();
    }

    private static boolean country(String scope) {
        return COUNTRIES.contains(scope.substring(0, 2).toUpperCase(Locale.ROOT));
    }

    private static IdentifierReading coded(StudentIdentifier identifier, List<IdentifierRemark> remarks) {
        if (identifier.code().isEmpty()) {
            return IdentifierReading.of(IdentifierFault.CODE_MISSING);
        }
        if (!CODE.matcher(identifier.code()).matches()) {
            return IdentifierReading.of(IdentifierFault.CODE_CHARACTER);
        }
        if (RESERVED.matcher(identifier.code()).find()) {
            remarks.add(IdentifierRemark.RESERVED_CHARACTER);
        }
        return IdentifierReading.of(identifier, remarks);
    }
}
