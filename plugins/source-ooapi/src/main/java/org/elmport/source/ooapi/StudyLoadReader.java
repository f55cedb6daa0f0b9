package org.elmport.source.ooapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Consumer;
import org.elmport.record.SpecificationFields;
import org.elmport.record.StudyLoad;
import org.elmport.record.StudyLoadUnit;

/** Reads the study load, each number with what it counts: credits and hours are never taken for each other. */
final class StudyLoadReader {

    private static final String PATH = "/studyLoad";

    private StudyLoadReader() {}

    static void read(Item item, SpecificationFields.Builder fields) {
        read(item, PATH, item.take("studyLoad"), fields::addStudyLoad);
        // version 4
        add(item, "/ects", item.take("ects"), "ects", fields::addStudyLoad);
    }

    /** The study load at a place: one, or a list of several. */
    static void read(Item item, String path, JsonNode load, Consumer<StudyLoad> loads) {
        if (load.isArray()) {
            for (int i = 0; i < load.size(); i++) {
                one(item, path + "/" + i, load.get(i), loads);
            }
        } else {
            one(item, path, load, loads);
        }
    }

    private static void one(Item item, String path, JsonNode load, Consumer<StudyLoad> loads) {
        if (load.isObject()) {
            String unit = Values.word(item, path + "/studyLoadUnit", load.path("studyLoadUnit"))
                    .orElse("");
            add(item, path + "/value", load.path("value"), unit, loads);
        } else if (!load.isMissingNode() && !load.isNull()) {
            item.unreadable(path, load, "a study load with unit and value");
        }
    }

    private static void add(Item item, String path, JsonNode value, String unit, Consumer<StudyLoad> loads) {
        Values.number(item, path, value).ifPresent(amount -> {
            if (amount.compareTo(BigDecimal.ZERO) < 0) {
                item.unreadable(path, value, "an amount of study");
            } else {
                loads.accept(new StudyLoad(amount, unit(unit), unit));
            }
        });
    }

    private static StudyLoadUnit unit(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "ects" -> StudyLoadUnit.ECTS;
            // hours of work that a student spends, in Dutch studiebelastingsuren
            case "sbu", "hour" -> StudyLoadUnit.HOUR;
            case "contacttime" -> StudyLoadUnit.CONTACT_HOUR;
            default -> StudyLoadUnit.OTHER;
        };
    }
}
