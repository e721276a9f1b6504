package org.fanlight.frontdoor.door.web;

import org.springframework.boot.context.properties.ConfigurationProperties;

/// What the public pages say that differs from one partnership to another.
///
/// @param phone the front door's number
/// @param dutyPhone the number when the front door is closed
/// @param helpline what the young people's helpline is called
/// @param helplinePhone its number
/// @param exitUrl where *Exit this page* leads: a page that tells nothing
/// @param postsPerTenMinutes how many forms one network address may send; a whole hospital may share one
@ConfigurationProperties("fanlight.door")
public record DoorSettings(
        String phone,
        String dutyPhone,
        String helpline,
        String helplinePhone,
        String exitUrl,
        int postsPerTenMinutes) {}
