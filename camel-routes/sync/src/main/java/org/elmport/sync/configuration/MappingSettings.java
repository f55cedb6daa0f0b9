package org.elmport.sync.configuration;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.mapping.Institution;
import org.elmport.mapping.MappingOptions;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.SettingType;
import org.elmport.plugin.setting.Settings;
import org.elmport.plugin.setting.SettingsReader;
import org.elmport.record.RecordKind;
import org.elmport.record.Text;
import org.elmport.vocabulary.UnknownCodePolicy;

/** The settings below {@code mapping}, and the options that they make. */
public final class MappingSettings {

    static final SettingType<ZoneId> ZONE = new SettingType<>("time zone", value -> {
        try {
            return ZoneId.of(value.toString());
        } catch (java.time.DateTimeException unknown) {
            throw new IllegalArgumentException("must be a time zone such as Europe/Helsinki", unknown);
        }
    });

    private static final SettingType<LocalDate> DATE = new SettingType<>("date (2026-09-01)", value -> {
        try {
            return LocalDate.parse(value.toString());
        } catch (java.time.DateTimeException unreadable) {
            throw new IllegalArgumentException("must be a date such as 2026-09-01", unreadable);
        }
    });

    static final Setting<String> BASE_IRI = Setting.of("base-iri", SettingType.TEXT)
            .defaultValue(MappingOptions.DEFAULT_BASE_IRI)
            .summary("What every identifier starts with: a namespace that the institution controls and keeps."
                    + " Changing it later makes every record a new one for Europass.")
            .example("https://id.uni.example/")
            .build();

    static final Setting<ZoneId> TIME_ZONE = Setting.of("time-zone", ZONE)
            .defaultValue(ZoneId.of("Europe/Brussels"))
            .summary("Where the institution is. Dates without time are dates there, and are never moved.")
            .example("Europe/Helsinki")
            .build();

    static final Setting<String> TEXT_LANGUAGE = Setting.of("text-language", SettingType.TEXT)
            .defaultValue("en")
            .summary("The language of texts that do not say theirs, a code of two letters.")
            .example("fi")
            .build();

    static final Setting<String> INSTITUTION_ID = Setting.of("institution-id", SettingType.TEXT)
            .summary("The identifier of the institution that publishes, as the source has it. It provides what the"
                    + " source gives no provider for, and stands in for organisations that the source does not"
                    + " deliver.")
            .example("uni.example")
            .build();

    static final Setting<String> INSTITUTION_NAME = Setting.of("institution-name", SettingType.TEXT)
            .summary("The official name of that institution, in the language of text-language.")
            .example("University of Example")
            .build();

    static final Setting<String> INSTITUTION_COUNTRY = Setting.of("institution-country", SettingType.TEXT)
            .summary("The country of that institution, a code of two or three letters.")
            .example("FI")
            .build();

    static final Setting<String> INSTITUTION_HOMEPAGE = Setting.of("institution-homepage", SettingType.TEXT)
            .summary("The public page of that institution.")
            .example("https://www.uni.example/")
            .build();

    static final Setting<UnknownCodePolicy> UNKNOWN_CODES = Setting.of(
                    "unknown-codes", SettingType.oneOf(UnknownCodePolicy.class))
            .defaultValue(UnknownCodePolicy.WARN)
            .summary("What to do with a code that no list has: hold the record back, leave the code out with a"
                    + " finding, or keep it as a note.")
            .example("warn")
            .build();

    static final Setting<String> NATIONAL_FRAMEWORK = Setting.of("national-framework", SettingType.TEXT)
            .summary("The national qualifications framework in which a programme that ends with a diploma has its"
                    + " level.")
            .example("NLQF")
            .build();

    static final Setting<Boolean> INCLUDE_WITHDRAWN = Setting.of("include-withdrawn", SettingType.TRUTH)
            .defaultValue(false)
            .summary("Whether drafts and cancelled runs are published too.")
            .example("false")
            .build();

    static final Setting<LocalDate> AS_OF = Setting.of("as-of", DATE)
            .summary("The day against which the end of validity is held; without it, validity is not looked at.")
            .example("2026-09-01")
            .build();

    private static final List<Setting<?>> DECLARED = List.of(
            BASE_IRI,
            TIME_ZONE,
            TEXT_LANGUAGE,
            INSTITUTION_ID,
            INSTITUTION_NAME,
            INSTITUTION_COUNTRY,
            INSTITUTION_HOMEPAGE,
            UNKNOWN_CODES,
            NATIONAL_FRAMEWORK,
            INCLUDE_WITHDRAWN,
            AS_OF);

    private static final List<RecordKind> KINDS =
            List.of(RecordKind.COURSE, RecordKind.PROGRAMME, RecordKind.OFFERING, RecordKind.ORGANISATION);

    private MappingSettings() {}

    /** The settings, without those for single kinds of record. */
    public static List<Setting<?>> declared() {
        return DECLARED;
    }

    /** The kinds of record that have settings of their own, below their name. */
    public static List<RecordKind> kinds() {
        return KINDS;
    }

    /** Reads the settings below a path. */
    static MappingOptions read(String path, Map<String, ?> raw, SettingsReader reader) {
        Map<String, Object> rest = new LinkedHashMap<>(raw);
        rest.remove(JobSettings.CROSSWALK.name());
        MappingOptions.Builder options = MappingOptions.builder().profile(ApplicationProfile.LOQ_3_3_1);
        for (RecordKind kind : KINDS) {
            Object below = rest.remove(kind.word());
            if (below != null) {
                options.kind(kind, KindSettings.read(path + "." + kind.word(), below, reader));
            }
        }
        apply(reader.read(path, DECLARED, rest), options);
        return options.build();
    }

    private static void apply(Settings settings, MappingOptions.Builder options) {
        options.baseIri(settings.get(BASE_IRI))
                .zone(settings.get(TIME_ZONE))
                .defaultTextLanguage(settings.get(TEXT_LANGUAGE))
                .unknownCodes(settings.get(UNKNOWN_CODES))
                .includeWithdrawn(settings.get(INCLUDE_WITHDRAWN));
        settings.find(NATIONAL_FRAMEWORK).ifPresent(options::nationalFramework);
        settings.find(AS_OF).ifPresent(options::asOf);
        settings.find(INSTITUTION_ID)
                .ifPresent(id -> options.institution(new Institution(
                        id,
                        Text.of(
                                settings.get(TEXT_LANGUAGE),
                                settings.find(INSTITUTION_NAME).orElse(id)),
                        settings.find(INSTITUTION_COUNTRY).orElse(""),
                        settings.find(INSTITUTION_HOMEPAGE))));
    }

    /** The settings below the name of a kind of record. */
    public static List<Setting<?>> declaredForKinds() {
        return KindSettings.DECLARED;
    }
}
