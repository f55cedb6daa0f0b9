package org.elmport.mapping;

import org.elmport.record.RecordKind;

/** The names by which settings are called in findings; those of the configuration file. */
final class SettingName {

    static final String INSTITUTION = "mapping.institution-id";
    static final String INSTITUTION_COUNTRY = "mapping.institution-country";
    static final String TEXT_LANGUAGE = "mapping.text-language";

    static final String FIELD_OF_EDUCATION = "isced-f";
    static final String LANGUAGE = "language";
    static final String COUNTRY = "country";
    static final String LEARNING_SETTING = "learning-setting";
    static final String AWARDING_BODY = "awarding-body";
    static final String TYPE = "type";
    static final String MODE = "mode";
    static final String HOMEPAGE_PATTERN = "homepage-pattern";
    static final String LEARNING_OUTCOMES = "learning-outcomes";

    private SettingName() {}

    /** The name of a setting that is made for each kind of record. */
    static String of(RecordKind kind, String name) {
        return of(kind.word(), name);
    }

    static String of(String kindWord, String name) {
        return "mapping." + kindWord + "." + name;
    }
}
