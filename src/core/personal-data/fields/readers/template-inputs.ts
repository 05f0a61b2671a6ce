const OBJECT = String.raw`(?:[\w$]{1,30}[.[]){0,3}`;
const NAME = String.raw`[a-zA-Z_\u00c0-\uffff][\w\u00c0-\uffff-]{0,60}`;

/** Inputs of forms that templates write: each names the property that it is bound to. */
export const templateInputs = [
  // Form helpers of Rails and Simple Form: https://guides.rubyonrails.org/form_helpers.html
  String.raw`\.(?:[a-z]{2,16}_(?:field|area|select)|input|check_box|select|rich_text_area)[ \t(]+:(?<member>\w{1,60})`,
  // Tags of Spring, Struts and JSF: https://docs.spring.io/spring-framework/reference/web/webmvc-view/mvc-jsp.html
  String.raw`<(?:form|s|h|p):[a-zA-Z]{2,20}\b[^<>]{0,400}?\s(?:path|property|name|value)="(?:#\{)?${OBJECT}(?<member2>${NAME})\}?"`,
  // Tag helpers and HTML helpers of ASP.NET Core: https://learn.microsoft.com/aspnet/core/mvc/views/working-with-forms
  String.raw`\sasp-for="@?${OBJECT}(?<member3>${NAME})"`,
  String.raw`@Html\.\w{4,24}For\(\w{1,12} => \w{1,12}\.${OBJECT}(?<member4>${NAME})`,
  // Twig and Jinja: https://symfony.com/doc/current/form/form_customization.html
  String.raw`\bform_(?:row|widget)\(\w{1,30}\.${OBJECT}(?<member5>${NAME})`,
].join('|');
