package org.fanlight;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The one process that every room of the house runs in.
@SpringBootApplication
public class Fanlight {

    public static void main(String[] arguments) {
        SpringApplication.run(Fanlight.class, arguments);
    }
}
