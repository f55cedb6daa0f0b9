package org.elmport.university;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The columns of the files, in their order. A star at the end of a name stands for one column per language. */
final class CsvColumns {

    private static final String SPECIFICATION = "institution_id,code,title_*,title_xx,title_xx_lang,short_title,"
            + "description_*,ects,workload_hours,workload_minutes,contact_hours,level_eqf,level_nqf,isced_f,language,mode,"
            + "learning_outcomes_*,url,type,learning_setting,target_group,organisation_id,awarding_body,assessment_type,"
            + "assessment_*,supervision,entry_requirements_*,esco_skills,part_of,accreditation_ids,document_url,duration,"
            + "maximum_duration,valid_from,valid_to,modified_at,deleted";

    static final List<String> COURSES = columns("course_id," + SPECIFICATION);

    static final List<String> PROGRAMMES =
            columns("programme_id," + SPECIFICATION + ",qualification_awarded,formal_document");

    static final List<String> OFFERINGS = columns("offering_id,course_id,programme_id,code,title_*,description_*,type,"
            + "start_date,end_date,enrol_from,enrol_until,language,mode,schedule,schedule_text_*,location,country,address,"
            + "price_amount,price_currency,price_label_*,capacity,state,url,organisation_id,part_of,admission_*,duration,"
            + "modified_at,deleted");

    static final List<String> ORGANISATIONS = columns(
            "organisation_id,parent_id,code,code_scheme,name_*,short_name,type,"
                    + "description_*,country,region,city,address,url,email,phone,accreditation_ids,modified_at,deleted");

    static final List<String> ACCREDITATIONS = columns("accreditation_id,type,title_*,description_*,organisation_ids,"
            + "accrediting_agent_id,limited_to,isced_f,level_eqf,decision,issued,valid_from,review_date,expires,url,"
            + "report_url,modified_at,deleted");

    private CsvColumns() {}

    private static List<String> columns(String names) {
        return Arrays.stream(names.split(",")).flatMap(CsvColumns::each).toList();
    }

    private static Stream<String> each(String name) {
        if (!name.endsWith("*")) {
            return Stream.of(name);
        }
        String stem = name.substring(0, name.length() - 1);
        return Arrays.stream(CatalogueLanguage.values()).map(language -> stem + language.tag());
    }
}
