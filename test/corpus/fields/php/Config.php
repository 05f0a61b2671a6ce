<?php

class Config
{
    public string $smtp_host = 'localhost';
    public string $app_name = 'guichet';
    public string $mail_template = 'bienvenue';
    public int $cookie_max_age = 3600;
    public string $db_name = 'guichet';
    public array $column_names = [];
    public string $upload_path = '/tmp';
    public string $condition = '';
    public string $bind_address = '';
}
