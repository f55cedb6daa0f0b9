package org.elmport.target.esc;

import org.elmport.plugin.setting.SettingType;

/** The calls to the router that are made here. */
enum RouterCall {
    FIND_PERSON,
    CREATE_PERSON,
    REPLACE_PERSON,
    REMOVE_PERSON,
    LIST_PERSONS,
    FIND_CARD,
    CREATE_CARD,
    REPLACE_CARD,
    REMOVE_CARD,
    LIST_CARDS,
    SEND_PICTURE,
    REMOVE_PICTURE,
    CSV_COLUMNS,
    CSV_CHECK,
    VERIFY;

    /** Whether the router answers with more than a status. */
    boolean answersWithJson() {
        return switch (this) {
            case REMOVE_PERSON, REMOVE_CARD, REMOVE_PICTURE, SEND_PICTURE -> false;
            default -> true;
        };
    }

    /** Its name in the table of answers, and in messages. */
    String word() {
        return SettingType.word(this);
    }
}
