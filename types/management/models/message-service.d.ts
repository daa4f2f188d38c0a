// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type * as Models from "../../../models.js";

/** Settings of Alibaba Mail as the email service. */
export type AliExmailEmailProviderConfig = {
  /** User name at the email service. */
  sender: string;
  /** Password at the email service. */
  senderPass: string;
};

/** Settings of Alibaba Mail to set. */
export type AliExmailEmailProviderConfigInput = {
  /** User name at the email service. */
  sender: string;
  /** Password at the email service. */
  senderPass: string;
};

/** Body of `configEmailProvider`. */
export type ConfigEmailProviderDto = {
  /** Type of the third-party email service. */
  type: ConfigEmailProviderDto.type;
  /**
   * Whether the third-party email service is on. If `false`, the built-in email service sends the
   * emails.
   */
  enabled: boolean;
  /** Settings of the SMTP server. Inferred: only when `type` is `custom`. */
  smtpConfig?: SMTPEmailProviderConfigInput;
  /** Settings of SendGrid. Inferred: only when `type` is `sendgrid`. */
  sendGridConfig?: SendGridEmailProviderConfigInput;
  /** Settings of Alibaba Mail. Inferred: only when `type` is `ali`. */
  aliExmailConfig?: AliExmailEmailProviderConfigInput;
  /** Settings of Tencent Exmail. Inferred: only when `type` is `qq`. */
  tencentExmailConfig?: TencentExmailEmailProviderConfigInput;
};
export namespace ConfigEmailProviderDto {
  export enum type {
    ALI = "ali",
    QQ = "qq",
    SENDGRID = "sendgrid",
    CUSTOM = "custom",
  }
}

/** Settings of the third-party email service. */
export type EmailProviderDto = {
  /**
   * Whether the third-party email service is on. If `false`, the built-in email service sends the
   * emails.
   */
  enabled: boolean;
  /** Type of the third-party email service. */
  type?: EmailProviderDto.type;
  /** Settings of the SMTP server. */
  smtpConfig?: SMTPEmailProviderConfig;
  /** Settings of SendGrid. */
  sendGridConfig?: SendGridEmailProviderConfig;
  /** Settings of Alibaba Mail. */
  aliExmailConfig?: AliExmailEmailProviderConfig;
  /** Settings of Tencent Exmail. */
  tencentExmailConfig?: TencentExmailEmailProviderConfig;
};
export namespace EmailProviderDto {
  export enum type {
    ALI = "ali",
    QQ = "qq",
    SENDGRID = "sendgrid",
    CUSTOM = "custom",
  }
}

/** Answer of `getEmailProvider` and `configEmailProvider`. */
export type EmailProviderRespDto = {
  /** Business status, which is not the HTTP status: 200 means that the operation succeeded. */
  statusCode: number;
  /**
   * What happened, for a person; in the language of the client's `lang` where the service has it.
   */
  message: string;
  /**
   * Detailed error code that names the exact fault, one of GenAuth's API code list. Not sent when
   * the operation succeeded.
   */
  apiCode?: number;
  /** Number of the request, to quote to GenAuth's support. Sent when the request failed. */
  requestId?: string;
  /** Result of the operation. */
  data: EmailProviderDto;
};

/** A category of email templates. */
export type EmailTemplateCategoryDto = {
  /** Name of the category. */
  title: string;
  /** English name of the category. */
  titleEn: string;
  /** Description. */
  desc: string;
  /** English description. */
  descEn: string;
};

/** Answer of `updateEmailTemplate`. */
export type EmailTemplateSingleItemRespDto = {
  /** Business status, which is not the HTTP status: 200 means that the operation succeeded. */
  statusCode: number;
  /**
   * What happened, for a person; in the language of the client's `lang` where the service has it.
   */
  message: string;
  /**
   * Detailed error code that names the exact fault, one of GenAuth's API code list. Not sent when
   * the operation succeeded.
   */
  apiCode?: number;
  /** Number of the request, to quote to GenAuth's support. Sent when the request failed. */
  requestId?: string;
  /** Result of the operation. */
  data: Models.EmailTemplateDto;
};

/** All email templates and their categories. */
export type GetEmailTemplatesDataDto = {
  /** Email templates. */
  templates: Models.EmailTemplateDto[];
  /** Categories of email templates. */
  categories: EmailTemplateCategoryDto[];
};

/** Answer of `getEmailTemplates`. */
export type GetEmailTemplatesRespDto = {
  /** Business status, which is not the HTTP status: 200 means that the operation succeeded. */
  statusCode: number;
  /**
   * What happened, for a person; in the language of the client's `lang` where the service has it.
   */
  message: string;
  /**
   * Detailed error code that names the exact fault, one of GenAuth's API code list. Not sent when
   * the operation succeeded.
   */
  apiCode?: number;
  /** Number of the request, to quote to GenAuth's support. Sent when the request failed. */
  requestId?: string;
  /** Result of the operation. */
  data: GetEmailTemplatesDataDto;
};

/** An email as it would be sent. */
export type PreviewEmailTemplateDataDto = {
  /** Body of the email, as HTML. */
  content: string;
  /** Subject of the email. */
  subject: string;
  /** Sender of the email. */
  sender: string;
};

/** Body of `previewEmailTemplate`. */
export type PreviewEmailTemplateDto = {
  /** Type of the email template. */
  type: PreviewEmailTemplateDto.type;
  /** Template of the body of the email. If omitted, the template of the user pool supplies it. */
  content?: string;
  /** Template of the subject. If omitted, the template of the user pool supplies it. */
  subject?: string;
  /** Template of the name of the sender. If omitted, the template of the user pool supplies it. */
  sender?: string;
  /**
   * Lifetime of the code or link in the email. If omitted, the template of the user pool supplies
   * it. At least 1. Only when the email verifies something.
   */
  expiresIn?: number;
  /** Engine that renders the template. Default: `"handlebar"`. */
  tplEngine?: PreviewEmailTemplateDto.tplEngine;
};
export namespace PreviewEmailTemplateDto {
  export enum type {
    WELCOME_EMAIL = "WELCOME_EMAIL",
    FIRST_CREATED_USER = "FIRST_CREATED_USER",
    REGISTER_VERIFY_CODE = "REGISTER_VERIFY_CODE",
    LOGIN_VERIFY_CODE = "LOGIN_VERIFY_CODE",
    MFA_VERIFY_CODE = "MFA_VERIFY_CODE",
    INFORMATION_COMPLETION_VERIFY_CODE = "INFORMATION_COMPLETION_VERIFY_CODE",
    FIRST_EMAIL_LOGIN_VERIFY = "FIRST_EMAIL_LOGIN_VERIFY",
    CONSOLE_CONDUCTED_VERIFY = "CONSOLE_CONDUCTED_VERIFY",
    USER_PASSWORD_UPDATE_REMIND = "USER_PASSWORD_UPDATE_REMIND",
    ADMIN_RESET_USER_PASSWORD_NOTIFICATION = "ADMIN_RESET_USER_PASSWORD_NOTIFICATION",
    USER_PASSWORD_RESET_NOTIFICATION = "USER_PASSWORD_RESET_NOTIFICATION",
    RESET_PASSWORD_VERIFY_CODE = "RESET_PASSWORD_VERIFY_CODE",
    SELF_UNLOCKING_VERIFY_CODE = "SELF_UNLOCKING_VERIFY_CODE",
    EMAIL_BIND_VERIFY_CODE = "EMAIL_BIND_VERIFY_CODE",
    EMAIL_UNBIND_VERIFY_CODE = "EMAIL_UNBIND_VERIFY_CODE",
  }
  export enum tplEngine {
    HANDLEBAR = "handlebar",
    EJS = "ejs",
  }
}

/** Answer of `previewEmailTemplate`. */
export type PreviewEmailTemplateRespDto = {
  /** Result of the operation. */
  data: PreviewEmailTemplateDataDto;
};

/** Settings of an SMTP server as the email service. */
export type SMTPEmailProviderConfig = {
  /** Host name of the SMTP server. */
  smtp_host: string;
  /** Port of the SMTP server. */
  smtp_port: number;
  /** User name at the email service. */
  sender: string;
  /** Password at the email service. */
  senderPass: string;
  /** Whether the connection uses SSL. */
  secure: boolean;
};

/** Settings of an SMTP server to set. */
export type SMTPEmailProviderConfigInput = {
  /** Host name of the SMTP server. */
  smtp_host: string;
  /** Port of the SMTP server. */
  smtp_port: number;
  /** User name at the email service. */
  sender?: string;
  /** Password at the email service. */
  senderPass: string;
  /** Whether the connection uses SSL. Default: `false`. */
  secure?: boolean;
};

/** Settings of SendGrid as the email service. */
export type SendGridEmailProviderConfig = {
  /** User name at the email service. */
  sender: string;
  /** API key of SendGrid. */
  apikey: string;
};

/** Settings of SendGrid to set. */
export type SendGridEmailProviderConfigInput = {
  /** User name at the email service. */
  sender: string;
  /** API key of SendGrid. */
  apikey: string;
};

/** Settings of Tencent Exmail as the email service. */
export type TencentExmailEmailProviderConfig = {
  /** User name at the email service. */
  sender: string;
  /** Password at the email service. */
  senderPass: string;
};

/** Settings of Tencent Exmail to set. */
export type TencentExmailEmailProviderConfigInput = {
  /** User name at the email service. */
  sender: string;
  /** Password at the email service. */
  senderPass: string;
};
