package org.elmport.target.edc.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.elmport.mapping.Alliance;
import org.elmport.mapping.CredentialForm;
import org.elmport.mapping.CredentialIssuer;
import org.elmport.mapping.CredentialOptions;
import org.elmport.mapping.LearnerFact;
import org.elmport.mapping.Mandate;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.SettingProblem;
import org.elmport.plugin.setting.SettingType;
import org.elmport.plugin.setting.Settings;
import org.elmport.record.Text;

/** The settings below {@code mapping.edc}. */
final class CredentialSettings {

    static final Setting<CredentialForm> FORM = Setting.of("form", SettingType.oneOf(CredentialForm.class))
            .defaultValue(CredentialForm.MICRO_CREDENTIAL)
            .summary("One credential per result that is passed (micro-credential), or one per learner with all of them"
                    + " (transcript). Results that name the same credential stand in one.")
            .example("transcript")
            .build();

    static final Setting<String> ISSUER = Setting.of("issuer", SettingType.TEXT)
            .summary("The organisation that issues, by its identifier in the source. Without it the credentials are"
                    + " drafts, which the issuer of Europass completes.")
            .example("uni.example")
            .build();

    static final Setting<String> ISSUER_IDENTIFIER = Setting.of("issuer-identifier", SettingType.TEXT)
            .summary("Its identifier in the sense of eIDAS: the organisation identifier of the certificate with which"
                    + " credentials are sealed.")
            .example("VATIE-0000000A")
            .build();

    static final Setting<String> ISSUER_COUNTRY = Setting.of("issuer-country", SettingType.TEXT)
            .summary("The country that keeps that identifier, a code of two or three letters.")
            .example("IE")
            .build();

    static final Setting<String> MANDATE = Setting.of("mandate", SettingType.TEXT)
            .summary(
                    "What the mandate says by which the issuer acts for the awarding bodies; credentials then name it.")
            .example("Mandate of 1 March 2026, article 2")
            .build();

    static final Setting<String> MANDATOR = Setting.of("mandator", SettingType.TEXT)
            .summary("The organisation that gave the mandate, by its identifier in the source.")
            .example("member.example")
            .build();

    static final Setting<String> ALLIANCE = Setting.of("alliance", SettingType.TEXT)
            .summary("The name of an alliance whose members are named as such.")
            .example("Alliance of Examples")
            .build();

    static final Setting<List<String>> ALLIANCE_MEMBERS = Setting.of("alliance-members", SettingType.TEXTS)
            .defaultValue(List.of())
            .summary("The members of the alliance, by their identifiers in the source.")
            .example("[uni.example, member.example]")
            .build();

    static final Setting<List<String>> LANGUAGES = Setting.of("languages", SettingType.TEXTS)
            .defaultValue(List.of())
            .summary(
                    "The languages in which credentials are shown, the first one first; without it, those of the title.")
            .example("[en, fi]")
            .build();

    static final Setting<Set<LearnerFact>> LEARNER_FACTS = Setting.of("learner-facts", facts())
            .defaultValue(CredentialOptions.standard().learnerFacts())
            .summary("What credentials say of the learner besides the name: of " + words() + ".")
            .example("[date-of-birth]")
            .build();

    static final Setting<Boolean> DISPLAY = Setting.of("display", SettingType.TRUTH)
            .defaultValue(true)
            .summary(
                    "Whether pictures of pages are in the credential, where a plugin draws them. What is sealed here must"
                            + " have them; the issuer of Europass draws its own.")
            .example("false")
            .build();

    static final Setting<Addresses> ADDRESSES = Setting.of("addresses", SettingType.oneOf(Addresses.class))
            .defaultValue(Addresses.WALLET_OR_MAIL)
            .summary(
                    "Where credentials go: to the wallet of the learner, or to the first mail address of those who have"
                            + " none (wallet-or-mail); to one of these alone; or nowhere (none), for files.")
            .example("mail")
            .build();

    static final Setting<String> WALLET_SCHEME = Setting.of("wallet-scheme", SettingType.TEXT)
            .defaultValue("wallet")
            .summary("What the source calls the code of a learner that is the address of a wallet.")
            .example("europass-wallet")
            .build();

    static final Setting<Integer> EDITION = Setting.of("edition", SettingType.COUNT)
            .defaultValue(1)
            .summary(
                    "Issued credentials change only when their result or learner does. Another number here issues all of"
                            + " them anew, as corrections of the earlier ones.")
            .example("2")
            .build();

    static final Setting<Integer> MAX_RECORDS = Setting.of("max-records", SettingType.COUNT)
            .defaultValue(500_000)
            .summary("How many records a run may hold in memory, learners and results among them; with more it stops.")
            .example("2000000")
            .build();

    static final List<Setting<?>> ALL = List.of(
            FORM,
            ISSUER,
            ISSUER_IDENTIFIER,
            ISSUER_COUNTRY,
            MANDATE,
            MANDATOR,
            ALLIANCE,
            ALLIANCE_MEMBERS,
            LANGUAGES,
            LEARNER_FACTS,
            DISPLAY,
            ADDRESSES,
            WALLET_SCHEME,
            EDITION,
            MAX_RECORDS);

    private CredentialSettings() {}

    private static SettingType<Set<LearnerFact>> facts() {
        SettingType<LearnerFact> one = SettingType.oneOf(LearnerFact.class);
        return new SettingType<>("list of words", value -> {
            Set<LearnerFact> facts = EnumSet.noneOf(LearnerFact.class);
            SettingType.TEXTS
                    .reader()
                    .apply(value)
                    .forEach(word -> facts.add(one.reader().apply(word)));
            return facts;
        });
    }

    private static String words() {
        return String.join(
                ", ", Arrays.stream(LearnerFact.values()).map(SettingType::word).toList());
    }

    static List<SettingProblem> problems(Settings settings) {
        List<SettingProblem> problems = new ArrayList<>();
        if (settings.find(ISSUER_IDENTIFIER).isPresent()
                != settings.find(ISSUER_COUNTRY).isPresent()) {
            problems.add(new SettingProblem(ISSUER_IDENTIFIER.name(), "and issuer-country are of use together only"));
        }
        for (Setting<String> setting : List.of(ISSUER_IDENTIFIER, MANDATE)) {
            if (settings.find(setting).isPresent() && settings.find(ISSUER).isEmpty()) {
                problems.add(new SettingProblem(setting.name(), "needs an issuer"));
            }
        }
        if (settings.find(MANDATOR).isPresent() && settings.find(MANDATE).isEmpty()) {
            problems.add(new SettingProblem(MANDATOR.name(), "needs a mandate"));
        }
        if (settings.find(ALLIANCE).isPresent()
                == settings.get(ALLIANCE_MEMBERS).isEmpty()) {
            problems.add(new SettingProblem(ALLIANCE.name(), "and alliance-members are of use together only"));
        }
        return problems;
    }

    /** The options that the settings make, without a renderer of pages. */
    static CredentialOptions.Builder options(Settings settings) {
        CredentialOptions.Builder options = CredentialOptions.builder().learnerFacts(settings.get(LEARNER_FACTS));
        settings.find(ISSUER).map(id -> issuer(id, settings)).ifPresent(options::issuer);
        settings.find(MANDATE)
                .map(statement -> new Mandate(statement, settings.find(MANDATOR)))
                .ifPresent(options::mandate);
        settings.find(ALLIANCE)
                .map(name -> new Alliance(name, Text.of("", name), settings.get(ALLIANCE_MEMBERS)))
                .ifPresent(options::addAlliance);
        settings.get(LANGUAGES).forEach(options::addLanguage);
        return options;
    }

    private static CredentialIssuer issuer(String id, Settings settings) {
        Optional<String> identifier = settings.find(ISSUER_IDENTIFIER);
        return new CredentialIssuer(
                id, identifier, settings.find(ISSUER_COUNTRY).orElse(""));
    }
}
