// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** Message service: operations of {@link ManagementClient}. */
export interface MessageServiceOperations {
  /**
   * Lists the email templates and their categories.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getEmailTemplates();
   * @see GenAuth V3 API, `GET /api/v3/get-email-templates`: https://api-explorer.genauth.ai
   */
  getEmailTemplates(options?: CallOptions | number): Promise<Models.GetEmailTemplatesRespDto>;

  /**
   * Changes an email template.
   *
   * All later emails of this type to all users of the user pool use the new template.
   *
   * @param requestBody Type of the template and its new content.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.updateEmailTemplate({
   *   type: "WELCOME_EMAIL",
   *   customizeEnabled: true,
   *   name: "Welcome",
   *   subject: "Welcome to {{app_name}}",
   *   sender: "{{client_name}}",
   *   content: "<p>Hello {{user_name}}, your account is ready.</p>",
   * });
   * @see GenAuth V3 API, `POST /api/v3/update-email-template`: https://api-explorer.genauth.ai
   */
  updateEmailTemplate(
    requestBody: Models.UpdateEmailTemplateDto,
    options?: CallOptions | number,
  ): Promise<Models.EmailTemplateSingleItemRespDto>;

  /**
   * Renders an email template without sending an email.
   *
   * @param requestBody Template to render.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.previewEmailTemplate({
   *   type: "WELCOME_EMAIL",
   *   subject: "Welcome to {{app_name}}",
   * });
   * @see GenAuth V3 API, `POST /api/v3/preview-email-template`: https://api-explorer.genauth.ai
   */
  previewEmailTemplate(
    requestBody: Models.PreviewEmailTemplateDto,
    options?: CallOptions | number,
  ): Promise<Models.PreviewEmailTemplateRespDto>;

  /**
   * Gets the settings of the third-party email service.
   *
   * The answer can hold credentials of the email service.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getEmailProvider();
   * @see GenAuth V3 API, `GET /api/v3/get-email-provider`: https://api-explorer.genauth.ai
   */
  getEmailProvider(options?: CallOptions | number): Promise<Models.EmailProviderRespDto>;

  /**
   * Sets the third-party email service that sends the emails of the user pool.
   *
   * The change affects all later emails of the user pool. While the third-party service is not
   * enabled, the built-in email service sends them.
   *
   * @param requestBody Settings of the email service.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.configEmailProvider({
   *   type: "custom",
   *   enabled: true,
   *   smtpConfig: {
   *     smtp_host: "smtp.example.com",
   *     smtp_port: 465,
   *     sender: "no-reply@example.com",
   *     senderPass: "SMTP_PASSWORD",
   *     secure: true,
   *   },
   * });
   * @see GenAuth V3 API, `POST /api/v3/config-email-provider`: https://api-explorer.genauth.ai
   */
  configEmailProvider(
    requestBody: Models.ConfigEmailProviderDto,
    options?: CallOptions | number,
  ): Promise<Models.EmailProviderRespDto>;
}

export type { GenAuthError };
