package org.elmport.plugin.table;

import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.SettingType;
import org.elmport.record.TextFormat;

/** Settings that mean the same for every source of tables, be they files or views. */
public final class TableSettings {

    /** The language of texts whose column names none; by default the one of the mapping. */
    public static final Setting<String> DEFAULT_LANGUAGE = Setting.of("default-language", SettingType.TEXT)
            .summary("The language of texts in columns whose name says none, such as learning_outcomes.")
            .example("en")
            .build();

    /** How long texts are written. */
    public static final Setting<TextFormat> TEXT_FORMAT = Setting.of("text-format", SettingType.oneOf(TextFormat.class))
            .defaultValue(TextFormat.UNSTATED)
            .summary("How descriptions and other long texts are written; unstated means that it is found out from each"
                    + " text.")
            .example("html")
            .build();

    /** The most characters of a row. */
    public static final Setting<Integer> MAX_ROW_SIZE = Setting.of("max-row-size", SettingType.COUNT)
            .defaultValue(4_194_304)
            .summary("The most characters of a row; a larger one is passed over.")
            .example("4194304")
            .build();

    private TableSettings() {}
}
