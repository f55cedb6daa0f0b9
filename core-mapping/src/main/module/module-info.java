/** Records of student information systems to the European Learning Model: the library that vendors embed. */
module org.elmport.core {
    requires transitive jakarta.xml.bind;
    requires com.fasterxml.jackson.core;
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires org.commonmark;
    requires org.jsoup;
    requires static org.jspecify;

    exports org.elmport.annex;
    exports org.elmport.card;
    exports org.elmport.conversion;
    exports org.elmport.credential;
    exports org.elmport.dataset;
    exports org.elmport.display;
    exports org.elmport.elm;
    exports org.elmport.elm.declaration;
    exports org.elmport.finding;
    exports org.elmport.jsonld;
    exports org.elmport.mapping;
    exports org.elmport.node;
    exports org.elmport.record;
    exports org.elmport.rule;
    exports org.elmport.spill;
    exports org.elmport.validation;
    exports org.elmport.vocabulary;
    exports org.elmport.xml;

    // binding reads and fills the private fields of the model
    opens org.elmport.elm to jakarta.xml.bind;
}
