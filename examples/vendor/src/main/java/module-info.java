/** The export of an invented student information system. */
module org.example.maple {
    requires org.elmport.core;

    exports org.example.maple;
}
